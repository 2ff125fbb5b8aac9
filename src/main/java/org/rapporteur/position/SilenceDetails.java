package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.topic.TopicId;

import java.time.LocalDate;

/**
 * An editor looked for statements of an actor on a topic and found none.
 *
 * @param searchedFrom the first day the search covered
 * @param searchedUntil the last one
 * @param note for editors; never shown to readers
 */
public record SilenceDetails(
        ActorId actor,
        TopicId topic,
        LocalDate searchedFrom,
        LocalDate searchedUntil,
        @Nullable String note) {}
