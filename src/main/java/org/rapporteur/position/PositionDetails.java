package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.statement.SourceId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;

/**
 * A recorded act or rule: an actor's stance on a topic from a date on.
 *
 * @param stance a word of the topic's vocabulary
 * @param since null where the date was not established; then it holds on every date
 * @param recalled from memory, not from the source
 * @param note for editors; never shown to readers
 */
public record PositionDetails(
        ActorId actor,
        TopicId topic,
        String stance,
        @Nullable PartialDate since,
        SourceId source,
        boolean recalled,
        @Nullable String note) {}
