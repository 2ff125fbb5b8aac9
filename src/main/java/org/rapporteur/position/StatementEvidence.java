package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorName;
import org.rapporteur.statement.StatementId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.TopicId;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A published statement that takes a stance on a topic, as evidence for where someone stands.
 *
 * @param offices every office of its speakers, whenever it was held
 * @param date the day it was said; where that is not known, the day it was reported
 * @param reported whether the date is that of the report
 */
public record StatementEvidence(
        StatementId id,
        String slug,
        List<ActorName> speakers,
        @Nullable ActorName onBehalfOf,
        List<OfficeEvidence> offices,
        PartialDate date,
        boolean reported,
        TopicId topic,
        Stance stance) {

    /** Who spoke, by their full names. */
    public String names() {
        return speakers.stream().map(ActorName::name).collect(Collectors.joining(", "));
    }
}
