package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorName;

/**
 * Who made a statement.
 *
 * @param capacity the office held on the date of the statement; null where none is recorded
 */
public record Speaker(ActorName actor, @Nullable String capacity) {}
