package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.SourceReferences;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.TypedDates;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.util.List;
import java.util.Optional;

/** Reads the form of a position: what can be recorded, or beside its fields why it cannot. */
@Component
class PositionFormReading {

    private final ActorReferences actors;
    private final TopicReferences topics;
    private final SourceReferences sources;

    PositionFormReading(ActorReferences actors, TopicReferences topics, SourceReferences sources) {
        this.actors = actors;
        this.topics = topics;
        this.sources = sources;
    }

    /** The form of a position that is there. */
    PositionForm form(Opened<PositionDetails> position) {
        PositionDetails details = position.details();
        return PositionForm.of(
                position,
                actors.written(List.of(details.actor())).getOrDefault(details.actor(), ""),
                topics.written(List.of(details.topic())).getOrDefault(details.topic(), ""),
                sources.written(List.of(details.source())).getOrDefault(details.source(), ""));
    }

    /** What the desk is to record; nothing if there is anything to mend. */
    Optional<PositionDetails> read(PositionForm form, Errors errors) {
        ActorId actor = actors.read(form.actor(), "actor", errors);
        TopicId topic = topics.read(form.topic(), "topic", errors);
        String stance = topic == null ? null : stance(form, topic, errors);
        PartialDate since = new TypedDates(errors).date("since", form.since());
        SourceId source = sources.read(form.source(), "source", errors);
        return errors.hasErrors()
                        || actor == null
                        || topic == null
                        || stance == null
                        || source == null
                ? Optional.empty()
                : Optional.of(
                        new PositionDetails(
                                actor,
                                topic,
                                stance,
                                since,
                                source,
                                form.recalled(),
                                Typed.optional(form.note())));
    }

    /** The word of the topic's vocabulary that was typed, in its own spelling. */
    private @Nullable String stance(PositionForm form, TopicId topic, Errors errors) {
        List<String> vocabulary = topics.vocabulary(topic);
        Optional<String> stance =
                vocabulary.stream()
                        .filter(word -> word.equalsIgnoreCase(form.stance().strip()))
                        .findFirst();
        if (stance.isEmpty() && !form.stance().isBlank()) {
            errors.rejectValue(
                    "stance",
                    "position.form.stance.unknown",
                    new Object[] {String.join(", ", vocabulary)},
                    null);
        }
        return stance.orElse(null);
    }
}
