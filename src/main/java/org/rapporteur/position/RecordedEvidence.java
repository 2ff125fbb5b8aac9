package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorName;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.TopicId;

/**
 * A recorded position, as evidence for where someone stands.
 *
 * @param since null where the date was not established; then it holds on every date
 * @param recalled from memory, not from the source
 */
public record RecordedEvidence(
        PositionId id,
        ActorName actor,
        TopicId topic,
        Stance stance,
        @Nullable PartialDate since,
        boolean recalled,
        SourceLine source) {}
