package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.EditorsBrowser;
import org.rapporteur.testing.EditorsBrowser.Page;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;
import java.util.Objects;

@OnH2
class ActorEditorControllerTests {

    private EditorsBrowser browser;

    @Autowired Newsroom newsroom;

    @BeforeEach
    void signIn(@Autowired MockMvcTester mvc) {
        browser = new EditorsBrowser(mvc);
    }

    @Test
    void aPersonIsSavedWithNamesAndOffices() {
        newsroom.polity("serbia-form", "Serbia of the form");
        Page form =
                filled("Person", "Ana Brnabić")
                        .press("Add a name")
                        .fill("#names-0-name", "Ана Брнабић")
                        .fill("#names-0-language", "sr-Cyrl")
                        .check("#names-0-alias")
                        .press("Add an office")
                        .fill("#offices-0-title", "Prime Minister")
                        .fill("#offices-0-body", "serbia of the FORM")
                        .fill("#offices-0-since", "2017-06-29")
                        .fill("#offices-0-basis", "The parliament's minutes")
                        .check("#offices-0-recalled")
                        .fill("Wikidata", "q3630373")
                        .press("Save")
                        .follow();

        assertThat(form.value("Kind")).isEqualTo("Person");
        assertThat(form.value("Address")).isEqualTo("ana-brnabic");
        assertThat(form.value("#names-0-name")).isEqualTo("Ана Брнабић");
        assertThat(form.isChecked("#names-0-alias")).isTrue();
        assertThat(form.value("#offices-0-body")).isEqualTo("Serbia of the form");
        assertThat(form.value("#offices-0-since")).isEqualTo("2017-06-29");
        assertThat(form.value("#offices-0-ending")).isEqualTo("Not established");
        assertThat(form.isChecked("#offices-0-recalled")).isTrue();
        assertThat(form.value("Wikidata")).isEqualTo("Q3630373");
    }

    @Test
    void anOrganisationIsSavedWithWhatItBelongsTo() {
        newsroom.organisation("nato-form", "NATO of the form");
        Page form =
                filled("Organisation", "KFOR of the form")
                        .press("Add a membership")
                        .fill("#memberships-0-of", "https://rapporteur.example/actors/nato-form")
                        .fill("#memberships-0-kind", "Part")
                        .fill("#memberships-0-asOf", "2022-12")
                        .press("Save")
                        .follow();

        assertThat(form.value("#memberships-0-of")).isEqualTo("NATO of the form");
        assertThat(form.value("#memberships-0-kind")).isEqualTo("Part");
        assertThat(form.value("#memberships-0-asOf")).isEqualTo("2022-12");
    }

    @Test
    void rowsWithoutWordsAreNone() {
        Page form =
                filled("Person", "No rows at all")
                        .press("Add a name")
                        .press("Add an office")
                        .press("Add a membership")
                        .press("Save")
                        .follow();

        assertThat(form.document().select(".repeated-group")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndKept() {
        Page answer =
                filled("Person", "Wrong in many ways")
                        .fill("ISO code", "srb")
                        .fill("Wikidata", "7184")
                        .press("Add a name")
                        .fill("#names-0-name", "Без језика")
                        .press("Add an office")
                        .fill("#offices-0-title", "Minister")
                        .fill("#offices-0-body", "Nowhere land")
                        .fill("#offices-0-since", "16.12.2022")
                        .fill("#offices-0-until", "2022-02-30")
                        .press("Add a membership")
                        .fill("#memberships-0-of", "Nobody at all")
                        .fill("#memberships-0-until", "yesterday")
                        .press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("#names-0-language")).startsWith("Write the language");
        assertThat(answer.error("#offices-0-body")).contains("“Nowhere land”");
        assertThat(answer.error("#offices-0-since")).startsWith("Write the year first");
        assertThat(answer.error("#offices-0-until"))
                .isEqualTo("There is no day 30 in 2022-02: that month has 28 days.");
        assertThat(answer.error("#offices-0-ending")).startsWith("There is a date of the end");
        assertThat(answer.error("#memberships-0-of")).contains("“Nobody at all”");
        assertThat(answer.error("#memberships-0-until")).contains("“yesterday”");
        assertThat(answer.error("ISO code")).startsWith("Write two letters");
        assertThat(answer.error("Wikidata")).startsWith("Write Q");
        assertThat(answer.value("#offices-0-until")).isEqualTo("2022-02-30");
        assertThat(answer.value("#names-0-name")).isEqualTo("Без језика");
        assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                .allMatch(link -> answer.document().getElementById(link.substring(1)) != null);
    }

    @Test
    void anOfficeDoesNotEndBeforeItBegan() {
        newsroom.polity("time-land", "Land of time");
        Page answer =
                filled("Person", "Backwards")
                        .press("Add an office")
                        .fill("#offices-0-title", "Minister")
                        .fill("#offices-0-body", "time-land")
                        .fill("#offices-0-since", "2022")
                        .fill("#offices-0-ending", "Ended")
                        .fill("#offices-0-until", "2021-12")
                        .press("Save");

        assertThat(answer.error("#offices-0-until"))
                .isEqualTo("This is before 2022, when it began.");
    }

    @Test
    void onlyAPersonHoldsOffices() {
        newsroom.polity("office-land", "Land of offices");
        Page answer =
                filled("Organisation", "Holds an office")
                        .press("Add an office")
                        .fill("#offices-0-title", "Chair")
                        .fill("#offices-0-body", "office-land")
                        .press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".error-summary a")).hasSize(1);
        assertThat(answer.text("#offices .error")).startsWith("Only a person");
        assertThat(answer.fill("Kind", "Person").press("Save").status()).isEqualTo(303);
    }

    @Test
    void nobodyIsAMemberOfItself() {
        ActorId actor = newsroom.organisation("own-member", "Own member");
        Page answer =
                browser.open("/admin/actors/" + actor.value())
                        .press("Add a membership")
                        .fill("#memberships-0-of", "own-member")
                        .press("Save");

        assertThat(answer.error("#memberships-0-of")).isEqualTo("Nobody is a member of itself.");
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfTheForm() {
        Page answer = browser.open("/admin/actors/new").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".error-summary a"))
                .containsExactly(
                        "Kind: Choose the kind.",
                        "Name: Write the name.",
                        "Short name: Write the short name.");
    }

    @Test
    void everyFieldTakesWhatItsColumnHoldsAndNoMore() {
        newsroom.polity("long-land", "Long land");
        Map<String, Integer> longest =
                Map.of(
                        "Name", 200,
                        "Short name", 80,
                        "Address", 80,
                        "Note", 4000,
                        "#names-0-name", 200,
                        "#offices-0-title", 200,
                        "#offices-0-basis", 500);

        Page tooLong = withRows();
        longest.forEach((field, length) -> tooLong.fill(field, "x".repeat(length + 1)));
        Page refused = tooLong.press("Save");
        Page justRight = withRows();
        longest.forEach((field, length) -> justRight.fill(field, "x".repeat(length)));

        longest.keySet().forEach(field -> assertThat(refused.error(field)).isNotEmpty());
        assertThat(justRight.press("Save").follow().value("#offices-0-basis")).hasSize(500);
    }

    private Page withRows() {
        return filled("Person", "Long")
                .press("Add a name")
                .press("Add an office")
                .fill("#names-0-language", "sr-Cyrl-RS")
                .fill("#offices-0-body", "long-land");
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndCanSaveAgain() {
        newsroom.polity("two-land", "Land of two");
        String path =
                Objects.requireNonNull(filled("Person", "Edited by two").press("Save").location());
        Page first = browser.open(path);
        Page second = browser.open(path);
        first.press("Add an office")
                .fill("#offices-0-title", "Minister")
                .fill("#offices-0-body", "two-land")
                .press("Save")
                .follow();

        Page answer = second.fill("Note", "Mine").press("Save");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts(".conflict h3")).containsExactly("Offices", "Note");
        assertThat(answer.texts(".conflict .words"))
                .contains("Minister · Land of two · NOT_ESTABLISHED", "Mine");
        assertThat(answer.value("Note")).isEqualTo("Mine");
        assertThat(answer.press("Save").follow().value("Note")).isEqualTo("Mine");
    }

    @Test
    void theAddressOfAnotherActorIsRefusedBesideItsField() {
        newsroom.organisation("taken-address", "Holder");

        Page answer =
                filled("Organisation", "Wants it").fill("Address", "taken-address").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Address")).startsWith("This address belongs");
    }

    @Test
    void theFormTellsWhatUsesTheActor() {
        ActorId body = newsroom.organisation("used-body", "Used body");
        newsroom.person(
                "office-holder", "Office holder", Newsroom.office(body, "Chair", null, null));
        newsroom.said("used-body-said", body).on("2022-12-16").draft();

        Page form = browser.open("/admin/actors/" + body.value());

        assertThat(form.texts(".side summary"))
                .containsExactly("1 statement", "1 actor’s offices or memberships");
        assertThat(form.texts(".side li a")).containsExactly("used-body-said", "Office holder");
    }

    @Test
    void aGapOrARefusedValueInWhatABrowserSentDoesNoHarm() {
        assertThat(browser.send("/admin/actors", "names[7].name", "x", "names[3].alias", "maybe"))
                .isEqualTo(422);
        assertThat(browser.send("/admin/actors", "step", "remove:names:99")).isEqualTo(200);
        assertThat(browser.send("/admin/actors", "step", "add:nothing")).isEqualTo(200);
    }

    @Test
    void theListFindsAnActorByANameInAnyLanguage() {
        filled("Person", "Petar Petrović of the list")
                .press("Add a name")
                .fill("#names-0-name", "Петар са списка")
                .fill("#names-0-language", "sr-Cyrl")
                .press("Save")
                .follow();

        Page list = browser.open("/admin/actors?q=%D0%BF%D0%B5%D1%82%D0%B0%D1%80%20%D1%81%D0%B0");

        assertThat(list.text(".count")).isEqualTo("1 actor");
        assertThat(list.texts("tbody th")).containsExactly("Petar Petrović of the list");
    }

    @Test
    void aLongListContinuesOnTheNextPage() {
        for (int number = 0; number < 51; number++) {
            newsroom.organisation("paged-" + number, "Paged " + (1000 + number));
        }

        Page first = browser.open("/admin/actors?q=Paged%2010");
        Page second = browser.open(first.document().select("a[rel=next]").attr("href"));

        assertThat(first.text(".count")).isEqualTo("51 actors");
        assertThat(first.texts("tbody th")).hasSize(50);
        assertThat(second.texts("tbody th")).containsExactly("Paged 1050");
        assertThat(second.document().select("a[rel=next]")).isEmpty();
    }

    private Page filled(String kind, String name) {
        return browser.open("/admin/actors/new")
                .fill("Kind", kind)
                .fill("Name", name)
                .fill("Short name", "Short");
    }
}
