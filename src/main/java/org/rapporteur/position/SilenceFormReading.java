package org.rapporteur.position;

import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.TypedDates;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the form of a silence: what can be recorded, or beside its fields why it cannot. */
@Component
class SilenceFormReading {

    private final ActorReferences actors;
    private final TopicReferences topics;

    SilenceFormReading(ActorReferences actors, TopicReferences topics) {
        this.actors = actors;
        this.topics = topics;
    }

    /** The form of a silence that is there. */
    SilenceForm form(Opened<SilenceDetails> silence) {
        SilenceDetails details = silence.details();
        return SilenceForm.of(
                silence,
                actors.written(List.of(details.actor())).getOrDefault(details.actor(), ""),
                topics.written(List.of(details.topic())).getOrDefault(details.topic(), ""));
    }

    /** What the desk is to record; nothing if there is anything to mend. */
    Optional<SilenceDetails> read(SilenceForm form, Errors errors) {
        ActorId actor = actors.read(form.actor(), "actor", errors);
        TopicId topic = topics.read(form.topic(), "topic", errors);
        TypedDates dates = new TypedDates(errors);
        LocalDate from = dates.day("searchedFrom", form.searchedFrom());
        LocalDate until = dates.day("searchedUntil", form.searchedUntil());
        if (from != null && until != null) {
            dates.inOrder(PartialDate.of(from), "searchedUntil", PartialDate.of(until));
        }
        return errors.hasErrors() || actor == null || topic == null || from == null || until == null
                ? Optional.empty()
                : Optional.of(
                        new SilenceDetails(actor, topic, from, until, Typed.optional(form.note())));
    }
}
