package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.text.PartialDate;

import java.util.List;

/**
 * What the newsroom recorded of a statement.
 *
 * @param speakers the speaker, or several who spoke jointly; never empty
 * @param saidOn null when no date was established; then {@code reportedOn} says when it was
 *     reported
 * @param note for editors; never shown to readers
 */
public record StatementDetails(
        String slug,
        List<ActorId> speakers,
        @Nullable ActorId onBehalfOf,
        @Nullable PartialDate saidOn,
        DateConfidence dateConfidence,
        @Nullable PartialDate reportedOn,
        Channel channel,
        @Nullable String place,
        Claim claim,
        @Nullable String note,
        List<TopicStance> topics,
        List<Wording> wordings,
        List<StatementLink> links) {}
