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

/** A silence as an editor types it. */
record SilenceForm(
        @NotBlank(message = "{position.silence-form.actor.missing}")
                @PlainText(max = WebAddress.MAX_LENGTH)
                String actor,
        @NotBlank(message = "{position.silence-form.topic.missing}")
                @PlainText(max = WebAddress.MAX_LENGTH)
                String topic,
        @NotBlank(message = "{position.silence-form.searchedFrom.missing}")
                @PlainText(max = PartialDate.MAX_LENGTH)
                String searchedFrom,
        @NotBlank(message = "{position.silence-form.searchedUntil.missing}")
                @PlainText(max = PartialDate.MAX_LENGTH)
                String searchedUntil,
        @PlainText(max = 4000, lines = true) String note,
        String version,
        String step)
        implements EditorForm<SilenceForm> {

    SilenceForm {
        actor = Typed.text(actor);
        topic = Typed.text(topic);
        searchedFrom = Typed.text(searchedFrom);
        searchedUntil = Typed.text(searchedUntil);
        note = Typed.text(note);
        version = Typed.text(version);
        step = Typed.text(step);
    }

    /** The form of a new silence. */
    static SilenceForm empty() {
        return new SilenceForm("", "", "", "", "", "", "");
    }

    /** The form of a silence that is there, with what it names as it is written. */
    static SilenceForm of(Opened<SilenceDetails> silence, String actor, String topic) {
        SilenceDetails details = silence.details();
        return new SilenceForm(
                actor,
                topic,
                details.searchedFrom().toString(),
                details.searchedUntil().toString(),
                Objects.requireNonNullElse(details.note(), ""),
                String.valueOf(silence.version()),
                "");
    }

    @Override
    public SilenceForm after(Step taken) {
        return this;
    }

    @Override
    public SilenceForm about(long stored) {
        return new SilenceForm(
                actor, topic, searchedFrom, searchedUntil, note, String.valueOf(stored), "");
    }
}
