package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardWordingTests {

    private static final String SENTENCE = "The patrols in the north were doubled on Friday. ";

    @Test
    void whatFitsIsShownWhole() {
        assertThat(wording("No back door, no fast track").brief())
                .isEqualTo("No back door, no fast track");
    }

    @Test
    void whatIsLongEndsBetweenTwoWords() {
        assertThat(wording(SENTENCE.repeat(5)).brief())
                .isEqualTo(SENTENCE + SENTENCE + "The patrols…");
    }

    @Test
    void aCommaBeforeTheEllipsisGoesAndAFullStopStays() {
        String hundred = "a".repeat(50) + " " + "b".repeat(49);

        assertThat(wording(hundred + ", notwithstanding").brief()).isEqualTo(hundred + "…");
        assertThat(wording(hundred + ". Notwithstanding").brief()).isEqualTo(hundred + ". …");
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(wording("x".repeat(500)).brief()).isEqualTo("x".repeat(110) + "…");
    }

    private static CardWording wording(String words) {
        return new CardWording(WordingKind.ORIGINAL, false, "en", words, true, true, 1, null, null);
    }
}
