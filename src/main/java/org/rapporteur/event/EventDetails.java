package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.statement.SourceId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;

import java.util.List;

/**
 * What the newsroom knows of a happening.
 *
 * @param recalled from memory, not from a source that was found
 * @param note for editors; never shown to readers
 */
public record EventDetails(
        String slug,
        String title,
        PartialDate happenedOn,
        boolean recalled,
        @Nullable String note,
        List<ActorId> actors,
        List<TopicId> topics,
        List<SourceId> sources) {}
