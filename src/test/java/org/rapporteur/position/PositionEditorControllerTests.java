package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.EditorsBrowser;
import org.rapporteur.testing.EditorsBrowser.Page;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Objects;

@OnH2
class PositionEditorControllerTests {

    private EditorsBrowser browser;

    @Autowired Newsroom newsroom;

    @BeforeEach
    void signIn(@Autowired MockMvcTester mvc) {
        browser = new EditorsBrowser(mvc);
    }

    @Test
    void aPositionIsSavedInTheWordsOfTheTopic() {
        Page form = filled("saved").fill("Stance", " SUPPORTS ").press("Save").follow();

        assertThat(form.value("Actor")).isEqualTo("Actor saved");
        assertThat(form.value("Topic")).isEqualTo("Topic saved");
        assertThat(form.value("Stance")).isEqualTo("supports");
        assertThat(form.value("Since")).isEqualTo("2008-02-20");
        assertThat(form.value("Source")).isEqualTo("https://position.example/saved");
    }

    @Test
    void aPositionNeedsNoBeginning() {
        assertThat(filled("undated").fill("Since", "").press("Save").follow().value("Since"))
                .isEmpty();
    }

    @Test
    void anActorHasOnePositionOnATopicSinceADay() {
        Page form = filled("once");
        form.press("Save").follow();
        Page answer = form.press("Save");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Since")).startsWith("This actor’s position on the topic since");
        form.fill("Since", "").press("Save").follow().press("Save").follow();
        assertThat(form.press("Save").error("Since")).startsWith("This actor’s position");
    }

    @Test
    void aWordOutsideTheVocabularyIsRefusedWithTheVocabulary() {
        Page answer = filled("foreign").fill("Stance", "recognises").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Stance"))
                .isEqualTo("This topic’s vocabulary is: supports, reserved, opposes, neutral.");
        assertThat(answer.value("Stance")).isEqualTo("recognises");
        assertThat(answer.value("Actor")).isEqualTo("actor-foreign");
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfTheForm() {
        Page answer = browser.open("/admin/positions/new").fill("Since", "last year").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                .containsExactly("#actor", "#topic", "#stance", "#since", "#source");
        assertThat(answer.value("Since")).isEqualTo("last year");
    }

    @Test
    void theNoteTakesWhatItsColumnHoldsAndNoMore() {
        assertThat(filled("long").fill("Note", "x".repeat(4001)).press("Save").error("Note"))
                .isEqualTo("Write at most 4000 characters.");
        assertThat(filled("longest").fill("Note", "x".repeat(4000)).press("Save").status())
                .isEqualTo(303);
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndCanSaveAgain() {
        String path = Objects.requireNonNull(filled("two").press("Save").location());
        Page first = browser.open(path);
        Page second = browser.open(path);
        first.fill("Stance", "opposes").press("Save").follow();

        Page answer = second.fill("Stance", "reserved").press("Save");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts(".conflict .words")).containsExactly("opposes", "reserved");
        assertThat(answer.press("Save").follow().value("Stance")).isEqualTo("reserved");
    }

    @Test
    void aStanceOfARecordedPositionCannotLeaveTheVocabulary() {
        filled("vocabulary").press("Save").follow();
        String topic =
                browser.open("/admin/topics?q=topic%20vocabulary")
                        .document()
                        .select("tbody a")
                        .attr("href");

        Page answer = browser.open(topic).fill("#stances-0-name", "agrees").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".error-summary")).contains("still use: supports");
    }

    @Test
    void theListIsFilteredByActorTopicOrStance() {
        filled("needle").press("Save").follow();

        Page list = browser.open("/admin/positions?q=actor%20NEEDLE");

        assertThat(list.text(".count")).isEqualTo("1 position");
        assertThat(list.text("tbody tr"))
                .isEqualTo("Actor needle Topic needle supports 20 Feb 2008");
    }

    /** The form of a position whose actor, topic and source are recorded under one name. */
    private Page filled(String name) {
        newsroom.polity("actor-" + name, "Actor " + name);
        newsroom.topic("topic-" + name, "Topic " + name);
        newsroom.source("Gazette", "https://position.example/" + name, null);
        return browser.open("/admin/positions/new")
                .fill("Actor", "actor-" + name)
                .fill("Topic", "/topics/topic-" + name)
                .fill("Stance", "supports")
                .fill("Since", "2008-02-20")
                .fill("Source", "https://position.example/" + name);
    }
}
