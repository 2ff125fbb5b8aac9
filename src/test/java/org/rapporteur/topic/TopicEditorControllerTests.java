package org.rapporteur.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.testing.EditorsBrowser;
import org.rapporteur.testing.EditorsBrowser.Page;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.web.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;
import java.util.UUID;

@OnH2
class TopicEditorControllerTests {

    private EditorsBrowser browser;

    @Autowired Newsroom newsroom;

    @BeforeEach
    void signIn(@Autowired MockMvcTester mvc) {
        browser = new EditorsBrowser(mvc);
    }

    @Test
    void aNewTopicIsSavedUnderAnAddressMadeOfItsTitle() {
        Page saved = filled("Return of forces, spring").press("Save");

        assertThat(saved.notice())
                .isEqualTo(Notice.of("topic.form.saved", "Return of forces, spring"));
        Page form = saved.follow();
        assertThat(form.value("Title")).isEqualTo("Return of forces, spring");
        assertThat(form.value("Address")).isEqualTo("return-of-forces-spring");
        assertThat(form.value("#stances-0-name")).isEqualTo("supports");
        assertThat(form.value("#stances-1-tone")).isEqualTo("reserved");
        assertThat(form.value("Note on status")).isEqualTo("Without prejudice");
    }

    @Test
    void aSecondTopicOfTheSameTitleGetsANumber() {
        filled("Twice the same title").press("Save").follow();

        Page second = filled("Twice the same title").press("Save").follow();

        assertThat(second.value("Address")).isEqualTo("twice-the-same-title-2");
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfTheForm() {
        Page answer =
                browser.open("/admin/topics/new")
                        .fill("Editorial note", "A note\nin two lines")
                        .fill("#stances-3-name", "supports")
                        .fill("Place in the navigation", "first")
                        .press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".error-summary a"))
                .containsExactly(
                        "Title: Write the title.",
                        "Short title: Write the short title.",
                        "Question: Write the question.",
                        "Word: This word stands above already.",
                        "Place in the navigation: Write a number from 0 to 9999.");
        assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                .allMatch(link -> answer.document().getElementById(link.substring(1)) != null);
        assertThat(answer.error("Title")).isEqualTo("Write the title.");
        assertThat(answer.value("Editorial note")).isEqualTo("A note\nin two lines");
        assertThat(answer.value("Place in the navigation")).isEqualTo("first");
    }

    @Test
    void everyFieldTakesWhatItsColumnHoldsAndNoMore() {
        Map<String, Integer> longest =
                Map.of(
                        "Title", 200,
                        "Short title", 60,
                        "Question", 500,
                        "Address", 80,
                        "Editorial note", 4000,
                        "Note on status", 1000,
                        "#stances-0-name", 60);

        Page tooLong = browser.open("/admin/topics/new");
        longest.forEach((field, length) -> tooLong.fill(field, "x".repeat(length + 1)));
        Page refused = tooLong.press("Save");
        Page long1 = browser.open("/admin/topics/new");
        longest.forEach((field, length) -> long1.fill(field, "x".repeat(length)));

        assertThat(refused.status()).isEqualTo(422);
        longest.keySet().forEach(field -> assertThat(refused.error(field)).isNotEmpty());
        assertThat(long1.press("Save").follow().value("Title")).hasSize(200);
    }

    @Test
    void signsThatTurnTheDirectionOfWritingAreRefused() {
        Page answer = filled("Turned \u202E around").press("Save");

        assertThat(answer.error("Title")).contains("U+202E");
    }

    @Test
    void signsHiddenInTheNoteAreRefusedWithTheirLine() {
        Page answer =
                filled("Hidden signs").fill("Editorial note", "One\n\ntwo &#x202e;").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Editorial note"))
                .isEqualTo("Line 3: remove the character reference that hides the sign U+202E.");
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndCanSaveAgain() {
        String path = filled("Two at once").press("Save").location();
        Page first = browser.open(path);
        Page second = browser.open(path);
        first.fill("Question", "Asked by the first?").press("Save").follow();

        Page answer = second.fill("Question", "Asked by the second?").press("Save");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts(".conflict h3")).containsExactly("Question");
        assertThat(answer.texts(".conflict .words"))
                .containsExactly("Asked by the first?", "Asked by the second?");
        assertThat(answer.value("Question")).isEqualTo("Asked by the second?");
        assertThat(browser.open(path).value("Question")).isEqualTo("Asked by the first?");
        assertThat(answer.press("Save").follow().value("Question"))
                .isEqualTo("Asked by the second?");
    }

    @Test
    void theAddressOfAnotherTopicIsRefusedBesideItsField() {
        filled("Holder of the address").press("Save").follow();

        Page answer =
                filled("Wants the address").fill("Address", "holder-of-the-address").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Address")).startsWith("This address belongs");
        assertThat(answer.value("Title")).isEqualTo("Wants the address");
    }

    @Test
    void aStanceThatAStatementTakesCannotVanish() {
        TopicId topic = newsroom.topic("stance-in-use", "A stance in use");
        ActorId actor = newsroom.organisation("stance-user", "Stance user");
        newsroom.said("stance-used", actor).on("2022-12-16").about(topic, "reserved").draft();
        Page form = browser.open(path(topic.value()));

        Page answer = form.fill("#stances-1-name", "hesitates").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".error-summary a")).contains("still use: reserved");
        assertThat(answer.value("#stances-1-name")).isEqualTo("hesitates");
        assertThat(
                        answer.fill("#stances-1-name", "reserved")
                                .fill("#stances-3-name", "undecided")
                                .press("Save")
                                .status())
                .isEqualTo(303);
    }

    @Test
    void addingAndRemovingAStanceKeepsEverythingTyped() {
        Page more = filled("A stance more").press("Add a stance");
        Page fewer = more.fill("#stances-4-name", "abstains").press("Remove stance 2");

        assertThat(more.status()).isEqualTo(200);
        assertThat(more.document().select("[autofocus]").eachAttr("id"))
                .containsExactly("stances-4-name");
        assertThat(fewer.value("Title")).isEqualTo("A stance more");
        assertThat(fewer.value("#stances-1-name")).isEqualTo("opposes");
        assertThat(fewer.value("#stances-3-name")).isEqualTo("abstains");
        assertThat(fewer.document().getElementById("stances-4-name")).isNull();
    }

    @Test
    void theFormTellsWhatUsesTheTopic() {
        TopicId topic = newsroom.topic("topic-in-use", "A topic in use");
        ActorId actor = newsroom.organisation("topic-user", "Topic user");
        newsroom.said("topic-used", actor).on("2022-12-16").about(topic, null).draft();

        Page form = browser.open(path(topic.value()));

        assertThat(form.texts(".side summary")).containsExactly("1 statement");
        assertThat(form.texts(".side li a")).containsExactly("topic-used");
    }

    @Test
    void theListIsFilteredAndSaysHowMany() {
        filled("Needle in the list, one").press("Save").follow();
        filled("Needle in the list, two").press("Save").follow();

        Page list = browser.open("/admin/topics?q=NEEDLE%20in%20the%20list");

        assertThat(list.text(".count")).isEqualTo("2 topics");
        assertThat(list.texts("tbody th"))
                .containsExactlyInAnyOrder("Needle in the list, one", "Needle in the list, two");
        assertThat(browser.open("/admin/topics?q=Needle%25list").text(".count"))
                .isEqualTo("No topic");
    }

    @Test
    void thereIsNoFormOfATopicThatIsNotThere() {
        assertThat(browser.open(path(new UUID(1, 2))).status()).isEqualTo(404);
    }

    private static String path(UUID topic) {
        return "/admin/topics/" + topic;
    }

    private Page filled(String title) {
        return browser.open("/admin/topics/new")
                .fill("Title", title)
                .fill("Short title", "Short")
                .fill("Question", "What about it?")
                .fill("Note on status", "Without prejudice");
    }
}
