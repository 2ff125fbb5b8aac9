package org.rapporteur.position;

import jakarta.validation.constraints.NotBlank;

import org.rapporteur.text.PartialDate;
import org.rapporteur.text.PlainText;
import org.rapporteur.text.WebAddress;
import org.rapporteur.web.EditorForm;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Step;
import org.rapporteur.web.Typed;

import java.util.Objects;

/** A recorded position as an editor types it. */
record PositionForm(
        @NotBlank(message = "{position.form.actor.missing}") @PlainText(max = WebAddress.MAX_LENGTH)
                String actor,
        @NotBlank(message = "{position.form.topic.missing}") @PlainText(max = WebAddress.MAX_LENGTH)
                String topic,
        @NotBlank(message = "{position.form.stance.missing}") @PlainText(max = 60) String stance,
        @PlainText(max = PartialDate.MAX_LENGTH) String since,
        @NotBlank(message = "{position.form.source.missing}")
                @PlainText(max = WebAddress.MAX_LENGTH)
                String source,
        Boolean recalled,
        @PlainText(max = 4000, lines = true) String note,
        String version,
        String step)
        implements EditorForm<PositionForm> {

    PositionForm {
        actor = Typed.text(actor);
        topic = Typed.text(topic);
        stance = Typed.text(stance);
        since = Typed.text(since);
        source = Typed.text(source);
        recalled = Typed.isChecked(recalled);
        note = Typed.text(note);
        version = Typed.text(version);
        step = Typed.text(step);
    }

    /** The form of a new position. */
    static PositionForm empty() {
        return new PositionForm("", "", "", "", "", false, "", "", "");
    }

    /** The form of a position that is there, with what it names as it is written. */
    static PositionForm of(
            Opened<PositionDetails> position, String actor, String topic, String source) {
        PositionDetails details = position.details();
        return new PositionForm(
                actor,
                topic,
                details.stance(),
                Objects.toString(details.since(), ""),
                source,
                details.recalled(),
                Objects.requireNonNullElse(details.note(), ""),
                String.valueOf(position.version()),
                "");
    }

    @Override
    public PositionForm after(Step taken) {
        return this;
    }

    @Override
    public PositionForm about(long stored) {
        return new PositionForm(
                actor, topic, stance, since, source, recalled, note, String.valueOf(stored), "");
    }
}
