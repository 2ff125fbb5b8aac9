package org.rapporteur.topic;

import jakarta.validation.constraints.Pattern;

import org.rapporteur.text.PlainText;
import org.rapporteur.web.Typed;

/** One row of a topic's vocabulary, as typed. A row without a name is none. */
record StanceRow(
        @PlainText(max = 60) String name,
        @Pattern(regexp = "FOR|RESERVED|AGAINST|NEUTRAL", message = "{topic.form.tone.missing}")
                String tone) {

    static final StanceRow EMPTY = new StanceRow("", Tone.NEUTRAL.name());

    StanceRow {
        name = Typed.text(name);
        tone = Typed.text(tone);
    }

    static StanceRow of(Stance stance) {
        return new StanceRow(stance.name(), stance.tone().name());
    }

    boolean isEmpty() {
        return name.isBlank();
    }
}
