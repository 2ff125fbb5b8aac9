package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;

/**
 * An actor in the list of all.
 *
 * @param office of a person, the office that was recorded last
 */
public record ActorLine(ActorName name, @Nullable String office) {}
