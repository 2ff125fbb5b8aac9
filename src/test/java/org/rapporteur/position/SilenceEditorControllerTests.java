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
class SilenceEditorControllerTests {

    private EditorsBrowser browser;

    @Autowired Newsroom newsroom;

    @BeforeEach
    void signIn(@Autowired MockMvcTester mvc) {
        browser = new EditorsBrowser(mvc);
    }

    @Test
    void aSilenceIsSavedWithTheDaysOfItsSearch() {
        Page form = filled("silent").press("Save").follow();

        assertThat(form.value("Actor")).isEqualTo("Silent silent");
        assertThat(form.value("Topic")).isEqualTo("Silence silent");
        assertThat(form.value("Searched from")).isEqualTo("2022-12-01");
        assertThat(form.value("Searched until")).isEqualTo("2022-12-31");
    }

    @Test
    void aSearchHasAFirstAndALastDay() {
        Page answer =
                filled("vague")
                        .fill("Searched from", "2022-12")
                        .fill("Searched until", "2022-12-31?")
                        .press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("Searched from")).startsWith("Write one day");
        assertThat(answer.error("Searched until")).startsWith("Write one day");
        assertThat(answer.value("Searched until")).isEqualTo("2022-12-31?");
    }

    @Test
    void aSearchDoesNotEndBeforeItBegan() {
        Page answer = filled("backward").fill("Searched until", "2022-11-30").press("Save");

        assertThat(answer.error("Searched until")).startsWith("This is before 2022-12-01");
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfTheForm() {
        Page answer = browser.open("/admin/silences/new").press("Save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                .containsExactly("#actor", "#topic", "#searchedFrom", "#searchedUntil");
    }

    @Test
    void theNoteTakesWhatItsColumnHoldsAndNoMore() {
        assertThat(filled("wordy").fill("Note", "x".repeat(4001)).press("Save").error("Note"))
                .isEqualTo("Write at most 4000 characters.");
        assertThat(filled("wordiest").fill("Note", "x".repeat(4000)).press("Save").status())
                .isEqualTo(303);
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndCanSaveAgain() {
        String path = Objects.requireNonNull(filled("both").press("Save").location());
        Page first = browser.open(path);
        Page second = browser.open(path);
        first.fill("Searched until", "2023-01-15").press("Save").follow();

        Page answer = second.fill("Searched until", "2023-02-15").press("Save");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts(".conflict .words")).containsExactly("2023-01-15", "2023-02-15");
        assertThat(answer.press("Save").follow().value("Searched until")).isEqualTo("2023-02-15");
    }

    @Test
    void theListIsFilteredByActorOrTopic() {
        filled("needle").press("Save").follow();

        Page list = browser.open("/admin/silences?q=silent%20NEEDLE");

        assertThat(list.text(".count")).isEqualTo("1 silence");
        assertThat(list.text("tbody tr"))
                .isEqualTo("Silent needle Silence needle 1 Dec 2022 31 Dec 2022");
    }

    /** The form of a silence whose actor and topic are recorded under one name. */
    private Page filled(String name) {
        newsroom.polity("silent-" + name, "Silent " + name);
        newsroom.topic("silence-" + name, "Silence " + name);
        return browser.open("/admin/silences/new")
                .fill("Actor", "silent-" + name)
                .fill("Topic", "silence-" + name)
                .fill("Searched from", "2022-12-01")
                .fill("Searched until", "2022-12-31");
    }
}
