package org.rapporteur.actor;

/** An actor as pages name it: the house form of its name, the short one, and its address. */
public record ActorName(ActorId id, String slug, String name, String shortName, ActorKind kind) {}
