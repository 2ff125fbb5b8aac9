package org.rapporteur.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.PlainText;
import org.rapporteur.text.ValidSlug;
import org.rapporteur.text.WebAddress;
import org.rapporteur.web.EditorForm;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Step;
import org.rapporteur.web.Typed;

import java.util.List;
import java.util.Objects;

/**
 * An event as an editor types it.
 *
 * @param topics what was typed to name them; an empty one is none, and so with actors and sources
 */
record EventForm(
        @NotBlank(message = "{event.form.title.missing}") @PlainText(max = 300) String title,
        @NotBlank(message = "{event.form.happenedOn.missing}")
                @PlainText(max = PartialDate.MAX_LENGTH)
                String happenedOn,
        @ValidSlug String slug,
        @Size(max = 50, message = "{event.form.rows.too-many}")
                List<@PlainText(max = WebAddress.MAX_LENGTH) String> topics,
        @Size(max = 50, message = "{event.form.rows.too-many}")
                List<@PlainText(max = WebAddress.MAX_LENGTH) String> actors,
        @Size(max = 50, message = "{event.form.rows.too-many}")
                List<@PlainText(max = WebAddress.MAX_LENGTH) String> sources,
        Boolean recalled,
        @PlainText(max = 4000, lines = true) String note,
        String version,
        String step)
        implements EditorForm<EventForm> {

    EventForm {
        title = Typed.text(title);
        happenedOn = Typed.text(happenedOn);
        slug = Typed.text(slug);
        topics = rows(topics);
        actors = rows(actors);
        sources = rows(sources);
        recalled = Typed.isChecked(recalled);
        note = Typed.text(note);
        version = Typed.text(version);
        step = Typed.text(step);
    }

    /** There is always a row to write in. */
    private static List<String> rows(@Nullable List<String> sent) {
        List<String> rows = Typed.rows(sent);
        return rows.isEmpty() ? List.of("") : rows;
    }

    /** The form of a new event. */
    static EventForm empty() {
        return new EventForm("", "", "", List.of(), List.of(), List.of(), false, "", "", "");
    }

    /** The form of an event that is there, with what it names as it is written. */
    static EventForm of(
            Opened<EventDetails> event,
            List<String> topics,
            List<String> actors,
            List<String> sources) {
        EventDetails details = event.details();
        return new EventForm(
                details.title(),
                details.happenedOn().text(),
                details.slug(),
                topics,
                actors,
                sources,
                details.recalled(),
                Objects.requireNonNullElse(details.note(), ""),
                String.valueOf(event.version()),
                "");
    }

    @Override
    public EventForm after(Step taken) {
        return with(
                taken.applied("topics", topics, ""),
                taken.applied("actors", actors, ""),
                taken.applied("sources", sources, ""),
                version);
    }

    @Override
    public EventForm about(long stored) {
        return with(topics, actors, sources, String.valueOf(stored));
    }

    private EventForm with(
            List<String> topicRows, List<String> actorRows, List<String> sourceRows, String about) {
        return new EventForm(
                title,
                happenedOn,
                slug,
                topicRows,
                actorRows,
                sourceRows,
                recalled,
                note,
                about,
                "");
    }
}
