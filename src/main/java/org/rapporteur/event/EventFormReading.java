package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.SourceReferences;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.Slug;
import org.rapporteur.text.TypedDates;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the form of an event: what can be recorded, or beside its fields why it cannot. */
@Component
class EventFormReading {

    private final TopicReferences topics;
    private final ActorReferences actors;
    private final SourceReferences sources;
    private final Addresses addresses;

    EventFormReading(
            TopicReferences topics,
            ActorReferences actors,
            SourceReferences sources,
            Addresses addresses) {
        this.topics = topics;
        this.actors = actors;
        this.sources = sources;
        this.addresses = addresses;
    }

    /** The form of an event that is there. */
    EventForm form(Opened<EventDetails> event) {
        EventDetails details = event.details();
        return EventForm.of(
                event,
                written(details.topics(), topics.written(details.topics())),
                written(details.actors(), actors.written(details.actors())),
                written(details.sources(), sources.written(details.sources())));
    }

    private static <I> List<String> written(List<I> ids, Map<I, String> texts) {
        return ids.stream().map(id -> Objects.requireNonNullElse(texts.get(id), "")).toList();
    }

    /**
     * What the desk is to record; nothing if there is anything to mend.
     *
     * @param id null for a new event
     */
    Optional<EventDetails> read(EventForm form, @Nullable UUID id, Errors errors) {
        PartialDate happenedOn = new TypedDates(errors).date("happenedOn", form.happenedOn());
        List<TopicId> about =
                references(
                        form.topics(),
                        "topics",
                        (typed, field) -> topics.read(typed, field, errors));
        List<ActorId> involved =
                references(
                        form.actors(),
                        "actors",
                        (typed, field) -> actors.read(typed, field, errors));
        List<SourceId> evidence =
                references(
                        form.sources(),
                        "sources",
                        (typed, field) -> sources.read(typed, field, errors));
        return happenedOn == null || errors.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new EventDetails(
                                slug(form, id),
                                Typed.kept(form.title()),
                                happenedOn,
                                form.recalled(),
                                Typed.optional(form.note()),
                                involved,
                                about,
                                evidence));
    }

    /** Finds what was typed in one field. */
    private interface Finder<I> {
        @Nullable I find(String typed, String field);
    }

    /** Each record once, in the order of the rows. */
    private static <I> List<I> references(List<String> rows, String group, Finder<I> finder) {
        Set<I> found = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            I id = finder.find(rows.get(row), group + "[" + row + "]");
            if (id != null) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    private String slug(EventForm form, @Nullable UUID id) {
        return form.slug().isBlank()
                ? addresses.free(EventDesk.KIND, Slug.of(form.title()), id)
                : form.slug().strip();
    }
}
