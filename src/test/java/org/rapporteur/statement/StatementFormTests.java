package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.web.BadQuery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What arrives from the form of a statement. */
class StatementFormTests {

    @Test
    void whatABrowserLeavesOutIsEmpty() {
        StatementForm form = arrived(null, null);
        assertThat(form.speakers()).isEmpty();
        assertThat(form.saidOn()).isEmpty();
        assertThat(form.channel()).isEmpty();
        assertThat(form.dateConfidence()).isEqualTo("NOT_CONFIRMED");
        assertThat(form.claim()).isEqualTo("REPORTED");
        assertThat(form.version()).isZero();
    }

    @Test
    void aRowThatABrowserLeavesOutIsAnEmptyRow() {
        WordingForm second = worded("Second");
        StatementForm form = arrived(Arrays.asList(null, "KFOR"), Arrays.asList(null, second));
        assertThat(form.speakers()).containsExactly("", "KFOR");
        assertThat(form.wordings()).containsExactly(WordingForm.empty(), second);
    }

    @Test
    void lineEndsAndSpaceAroundAreTidiedAndWordsAreNot() {
        WordingForm form = worded("  “First\u00a0line  \r\nsecond line” \r\n");
        assertThat(form.text()).isEqualTo("“First\u00a0line  \nsecond line”");
    }

    @Test
    void rowsInWhichNothingWasTypedAreDroppedWhenItIsSaved() {
        StatementForm form =
                arrived(
                        List.of("", "KFOR", " "),
                        List.of(WordingForm.empty(), worded("Words"), WordingForm.empty()));
        assertThat(form.tidied().speakers()).containsExactly("KFOR");
        assertThat(form.tidied().wordings()).containsExactly(worded("Words"));
        assertThat(form.withLink().withAnswer().tidied().links()).isEmpty();
    }

    @Test
    void thereIsAlwaysARowToTypeInto() {
        StatementForm form = StatementForm.empty().withFirstRows();
        assertThat(form.speakers()).containsExactly("");
        assertThat(form.answers()).containsExactly("");
        assertThat(form.wordings()).containsExactly(WordingForm.empty());
        assertThat(form.withFirstRows()).isEqualTo(form);
    }

    @Test
    void rowsAreAddedBehindAndRemovedByNumber() {
        StatementForm form = arrived(List.of("KFOR"), List.of(worded("Words")));
        assertThat(form.withSpeaker().speakers()).containsExactly("KFOR", "");
        assertThat(form.withWording().wordings())
                .containsExactly(worded("Words"), WordingForm.empty());
        assertThat(form.withWording().withoutWording(0).wordings())
                .containsExactly(WordingForm.empty());
        assertThat(form.withoutWording(7)).isEqualTo(form);
        assertThat(StatementForm.empty().withWording().wordings()).hasSize(2);
    }

    @Test
    void anotherVersionChangesNothingElse() {
        StatementForm form = arrived(List.of("KFOR"), List.of(worded("Words")));
        assertThat(form.on(7).version()).isEqualTo(7);
        assertThat(form.on(7).on(0)).isEqualTo(form);
    }

    @Nested
    class Steps {

        @ParameterizedTest
        @CsvSource({
            "add-wording, wordings[1]",
            "remove-wording-0, wordings[0]",
            "add-speaker, speakers[1]",
            "remove-speaker-5, speakers[0]",
            "add-link, links[0]",
            "add-answer, answers[1]"
        })
        void eachLeadsToWhereAnEditorGoesOn(String button, String focus) {
            FormStep step = FormStep.read(button);
            StatementForm form = arrived(List.of("KFOR"), List.of(worded("Words")));
            StatementForm changed = changed(step, form);
            assertThat(step.focus(changed)).isEqualTo(focus);
        }

        private StatementForm changed(FormStep step, StatementForm form) {
            return switch (step.part()) {
                case "wording" ->
                        step.row() < 0 ? form.withWording() : form.withoutWording(step.row());
                case "speaker" ->
                        step.row() < 0 ? form.withSpeaker() : form.withoutSpeaker(step.row());
                case "link" -> form.withLink();
                default -> form.withAnswer();
            };
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "add", "add-nothing", "remove-wording", "remove-wording-1x"})
        void otherButtonsThereAreNone(String button) {
            assertThatExceptionOfType(BadQuery.class).isThrownBy(() -> FormStep.read(button));
        }
    }

    @Nested
    class Languages {

        @ParameterizedTest
        @CsvSource({
            "en, en",
            "EN-gb, en-GB",
            "sr-cyrl, sr-Cyrl",
            "Serbian (Latin), sr-Latn",
            "albanian, sq"
        })
        void areReadAsTagsOrNames(String typed, String tag) {
            assertThat(LanguageTags.read(typed)).contains(tag);
            assertThat(LanguageTags.isKnown(tag)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"e", "serbian latin", "en_GB", "<b>", "en-"})
        void thatAreNoneAreRefused(String typed) {
            assertThat(LanguageTags.read(typed)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"und", "xx", "sr-Xxxx", "und-Latn"})
        void thatNobodyKnowsDoNotAppear(String tag) {
            assertThat(LanguageTags.isKnown(tag)).isFalse();
        }
    }

    private static WordingForm worded(String text) {
        return new WordingForm(
                null, "en", text, null, null, null, null, null, null, null, "1", null, null);
    }

    private static StatementForm arrived(List<String> speakers, List<WordingForm> wordings) {
        return new StatementForm(
                speakers,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                wordings == null ? null : new ArrayList<>(wordings),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
