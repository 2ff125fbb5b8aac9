package org.rapporteur.statement;

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
class SourceEditorControllerTests {

    private EditorsBrowser browser;

    @Autowired Newsroom newsroom;

    @BeforeEach
    void signIn(@Autowired MockMvcTester mvc) {
        browser = new EditorsBrowser(mvc);
    }

    @Test
    void aSourceIsSavedWithItsArchivedCopy() {
        Page form =
                filled("https://news.example/kfor-patrols?id=7&utm_source=post")
                        .check("Confirmed: somebody saw the thing at this address")
                        .fill("Title", "KFOR шаље патроле")
                        .fill("Published on", "2022-12-16~")
                        .fill("Read on", "2022-12-17")
                        .fill("Web address of the copy", "https://archive.example/1")
                        .fill("Archived on", "2022-12-18")
                        .press("Save")
                        .follow();

        assertThat(form.text("h1")).isEqualTo("Source: News: KFOR шаље патроле");
        assertThat(form.value("Web address"))
                .isEqualTo("https://news.example/kfor-patrols?id=7&utm_source=post");
        assertThat(form.isChecked("Confirmed: somebody saw the thing at this address")).isTrue();
        assertThat(form.value("Published on")).isEqualTo("2022-12-16~");
        assertThat(form.value("Read on")).isEqualTo("2022-12-17");
        assertThat(form.value("Archived on")).isEqualTo("2022-12-18");
    }

    @Test
    void aSecondSourceAtAnAddressIsRefusedWithTheWayToTheFirst() {
        String first =
                Objects.requireNonNull(
                        filled("https://www.known.example/story").press("Save").location());

        Page answer = filled("http://known.example/story/?utm_medium=mail#top").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Web address")).startsWith("There is a source");
        assertThat(answer.document().select(".fields a").attr("href")).isEqualTo(first);
        assertThat(answer.value("Publisher")).isEqualTo("News");
    }

    @Test
    void aSourceDoesNotMoveToTheAddressOfAnother() {
        filled("https://mover.example/one").press("Save").follow();
        Page second = filled("https://mover.example/two").press("Save").follow();

        Page answer = second.fill("Web address", "https://mover.example/one").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fill("Web address", "https://mover.example/two/").press("Save").status())
                .isEqualTo(303);
    }

    @Test
    void onlyFullAddressesOnTheWebAreTaken() {
        for (String address :
                new String[] {
                    "javascript:alert(1)",
                    "ftp://news.example/a",
                    "news.example/a",
                    "https://",
                    "https://ana:secret@news.example/a",
                    "https://news.example/a b"
                }) {
            Page answer = filled(address).press("Save");
            assertThat(answer.status()).as(address).isEqualTo(422);
            assertThat(answer.error("Web address")).as(address).startsWith("Write a full address");
            assertThat(answer.value("Web address")).isEqualTo(address);
        }
        assertThat(
                        filled("https://copy.example/a")
                                .fill("Web address of the copy", "javascript:alert(1)")
                                .press("Save")
                                .error("Web address of the copy"))
                .startsWith("Write a full address");
    }

    @Test
    void aDayIsADayAndALanguageALanguage() {
        Page answer =
                filled("https://day.example/a")
                        .fill("Language", "English")
                        .fill("Published on", "2022-12-16/2022-12-10")
                        .fill("Read on", "2022-12")
                        .fill("Archived on", "2022-12-16")
                        .press("Save");

        assertThat(answer.error("Language")).startsWith("Write a language tag");
        assertThat(answer.error("Published on")).startsWith("The interval is the wrong way round");
        assertThat(answer.error("Read on")).startsWith("Write one day");
        assertThat(answer.error("Web address of the copy")).startsWith("Paste the web address");
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfTheForm() {
        assertThat(browser.open("/admin/sources/new").press("Save").texts(".error-summary a"))
                .containsExactly(
                        "Web address: Paste the web address.",
                        "Publisher: Write who published it.",
                        "Language: Write the language.");
    }

    @Test
    void everyFieldTakesWhatItsColumnHoldsAndNoMore() {
        Map<String, Integer> longest = Map.of("Publisher", 200, "Title", 500, "Note", 4000);
        String address = "https://long.example/";

        Page tooLong =
                filled(address + "x".repeat(2001 - address.length()))
                        .fill(
                                "Web address of the copy",
                                address + "c".repeat(2001 - address.length()));
        longest.forEach((field, length) -> tooLong.fill(field, "x".repeat(length + 1)));
        Page refused = tooLong.press("Save");
        Page justRight =
                filled(address + "x".repeat(2000 - address.length()))
                        .fill(
                                "Web address of the copy",
                                address + "c".repeat(2000 - address.length()));
        longest.forEach((field, length) -> justRight.fill(field, "x".repeat(length)));

        longest.keySet().forEach(field -> assertThat(refused.error(field)).isNotEmpty());
        assertThat(refused.error("Web address")).isNotEmpty();
        assertThat(refused.error("Web address of the copy")).isNotEmpty();
        assertThat(justRight.press("Save").follow().value("Web address")).hasSize(2000);
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndCanSaveAgain() {
        String path =
                Objects.requireNonNull(filled("https://two.example/a").press("Save").location());
        Page first = browser.open(path);
        Page second = browser.open(path);
        first.check("Confirmed: somebody saw the thing at this address").press("Save").follow();

        Page answer = second.fill("Title", "Mine").press("Save");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts(".conflict h3"))
                .containsExactly("Confirmed: somebody saw the thing at this address", "Title");
        assertThat(answer.texts(".conflict .words")).containsExactly("✓", "Mine");
        assertThat(answer.press("Save").follow().value("Title")).isEqualTo("Mine");
    }

    @Test
    void theFormTellsWhichStatementsUseTheSource() {
        SourceId source = newsroom.source("Used paper", "https://used.example/a", null);
        newsroom.said("source-used", newsroom.organisation("source-user", "Source user"))
                .on("2022-12-16")
                .original("en", "Words", source)
                .draft();

        Page form = browser.open("/admin/sources/" + source.value());

        assertThat(form.texts(".side summary")).containsExactly("1 statement");
    }

    @Test
    void theListIsFilteredByPublisherTitleOrAddress() {
        newsroom.source("Needle Herald", "https://needle.example/list", "2022-12-16");

        Page list = browser.open("/admin/sources?q=needle.EXAMPLE");

        assertThat(list.text(".count")).isEqualTo("1 source");
        assertThat(list.text("tbody tr")).contains("Needle Herald", "16 Dec 2022");
    }

    private Page filled(String address) {
        return browser.open("/admin/sources/new")
                .fill("Web address", address)
                .fill("Publisher", "News")
                .fill("Language", "en");
    }
}
