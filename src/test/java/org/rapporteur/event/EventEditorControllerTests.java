package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.EditorsBrowser;
import org.rapporteur.testing.EditorsBrowser.Page;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;
import java.util.Objects;

@OnH2
class EventEditorControllerTests {

    private EditorsBrowser browser;

    @Autowired Newsroom newsroom;

    @BeforeEach
    void signIn(@Autowired MockMvcTester mvc) {
        browser = new EditorsBrowser(mvc);
    }

    @Test
    void anEventIsSavedWithWhatItNames() {
        newsroom.topic("event-topic", "Topic of an event");
        newsroom.organisation("event-actor", "Actor of an event");
        newsroom.organisation("event-other", "Other of an event");
        newsroom.source("Event Times", "https://event.example/a", null);

        Page form =
                filled("A barricade goes up in Rudare")
                        .fill("Topic 1", "event-topic")
                        .fill("Actor 1", "/actors/event-actor")
                        .press("Add an actor")
                        .fill("Actor 2", "other of an event")
                        .fill("Source 1", "http://www.event.example/a?utm_source=x")
                        .check("From memory, not from a source that was found")
                        .press("Save")
                        .follow();

        assertThat(form.value("Address")).isEqualTo("a-barricade-goes-up-in-rudare");
        assertThat(form.value("When")).isEqualTo("2022-12-10/2022-12-11");
        assertThat(form.value("Topic 1")).isEqualTo("Topic of an event");
        assertThat(form.value("Actor 1")).isEqualTo("Actor of an event");
        assertThat(form.value("Actor 2")).isEqualTo("Other of an event");
        assertThat(form.value("Source 1")).isEqualTo("https://event.example/a");
        assertThat(form.isChecked("From memory, not from a source that was found")).isTrue();
    }

    @Test
    void aRecordThatIsNamedTwiceIsKeptOnce() {
        newsroom.organisation("named-twice", "Named twice");

        Page form =
                filled("Names somebody twice")
                        .fill("Actor 1", "named-twice")
                        .press("Add an actor")
                        .fill("Actor 2", "Named twice")
                        .press("Save")
                        .follow();

        assertThat(form.document().select("#actors input")).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndKept() {
        Page answer =
                browser.open("/admin/events/new")
                        .fill("When", "10 December")
                        .fill("Address", "Not An Address")
                        .fill("Topic 1", "No such topic")
                        .fill("Actor 1", "No such actor")
                        .fill("Source 1", "https://nowhere.example/")
                        .press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                .containsExactly(
                        "#title", "#happenedOn", "#slug", "#topics-0", "#actors-0", "#sources-0");
        assertThat(answer.error("When")).contains("“10 December”");
        assertThat(answer.error("Topic 1")).contains("“No such topic”");
        assertThat(answer.error("Actor 1")).contains("“No such actor”");
        assertThat(answer.error("Source 1")).contains("“https://nowhere.example/”");
        assertThat(answer.value("Address")).isEqualTo("Not An Address");
        assertThat(answer.value("Actor 1")).isEqualTo("No such actor");
    }

    @Test
    void addingAndRemovingARowKeepsEverythingTyped() {
        Page more = filled("A row more").fill("Actor 1", "first").press("Add an actor");
        Page fewer = more.fill("Actor 2", "second").press("Remove actor 1");

        assertThat(more.status()).isEqualTo(200);
        assertThat(more.document().select("[autofocus]").eachAttr("id"))
                .containsExactly("actors-1");
        assertThat(fewer.value("Actor 1")).isEqualTo("second");
        assertThat(fewer.value("What happened")).isEqualTo("A row more");
        assertThat(fewer.press("Remove actor 1").value("Actor 1")).isEmpty();
    }

    @Test
    void everyFieldTakesWhatItsColumnHoldsAndNoMore() {
        Map<String, Integer> longest = Map.of("What happened", 300, "Address", 80, "Note", 4000);

        Page tooLong = filled("Long");
        longest.forEach((field, length) -> tooLong.fill(field, "x".repeat(length + 1)));
        Page refused =
                tooLong.fill("When", "2022-12-16" + "?".repeat(60))
                        .fill("Actor 1", "x".repeat(2001))
                        .press("Save");
        Page justRight = filled("Long");
        longest.forEach((field, length) -> justRight.fill(field, "x".repeat(length)));

        longest.keySet().forEach(field -> assertThat(refused.error(field)).isNotEmpty());
        assertThat(refused.error("When")).isEqualTo("Write at most 64 characters.");
        assertThat(refused.error("Actor 1")).isEqualTo("Write at most 2000 characters.");
        assertThat(justRight.press("Save").follow().value("What happened")).hasSize(300);
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndCanSaveAgain() {
        newsroom.organisation("came-later", "Came later");
        String path =
                Objects.requireNonNull(filled("Two editors at once").press("Save").location());
        Page first = browser.open(path);
        Page second = browser.open(path);
        first.fill("Actor 1", "came-later").press("Save").follow();

        Page answer = second.fill("When", "2022-12").press("Save");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts(".conflict h3")).containsExactly("When", "Actors");
        assertThat(answer.texts(".conflict .words"))
                .containsExactly("2022-12-10/2022-12-11", "2022-12", "Came later");
        assertThat(answer.press("Save").follow().value("When")).isEqualTo("2022-12");
    }

    @Test
    void theAddressOfAnotherEventIsRefusedBesideItsField() {
        filled("Holds an address").press("Save").follow();

        Page answer = filled("Wants an address").fill("Address", "holds-an-address").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Address")).startsWith("This address belongs");
    }

    @Test
    void theTopicTellsThatTheEventUsesIt() {
        TopicId topic = newsroom.topic("topic-of-event", "Used by an event");
        filled("Uses a topic").fill("Topic 1", "topic-of-event").press("Save").follow();

        Page form = browser.open("/admin/topics/" + topic.value());

        assertThat(form.texts(".side summary")).containsExactly("1 event");
        assertThat(form.texts(".side li a")).containsExactly("Uses a topic");
    }

    @Test
    void theListShowsTheLatestFirst() {
        filled("Needle event, earlier").fill("When", "2021").press("Save").follow();
        filled("Needle event, later").fill("When", "2022-12-29").press("Save").follow();

        Page list = browser.open("/admin/events?q=needle%20event");

        assertThat(list.text(".count")).isEqualTo("2 events");
        assertThat(list.texts("tbody th"))
                .containsExactly("Needle event, later", "Needle event, earlier");
    }

    private Page filled(String title) {
        return browser.open("/admin/events/new")
                .fill("What happened", title)
                .fill("When", "2022-12-10/2022-12-11");
    }
}
