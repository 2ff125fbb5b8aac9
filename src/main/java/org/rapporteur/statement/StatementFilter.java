package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.topic.TopicId;

import java.time.LocalDate;

/**
 * Which statements are asked for; what is null is not asked.
 *
 * @param speaker who spoke, on whose behalf, or the body of which a speaker held an office
 * @param from the first day the statement can have been made
 * @param to the last day the statement can have been made
 */
public record StatementFilter(
        @Nullable ActorId speaker,
        @Nullable TopicId topic,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All statements. */
    public static final StatementFilter NONE = new StatementFilter(null, null, null, null);

    /** The statements of one speaker, and of those who spoke for it. */
    public static StatementFilter by(ActorId speaker) {
        return new StatementFilter(speaker, null, null, null);
    }

    /** The statements on one topic. */
    public static StatementFilter on(TopicId topic) {
        return new StatementFilter(null, topic, null, null);
    }
}
