package org.rapporteur.actor;

/** What an actor is. The model takes no side: a territory whose statehood is disputed is a polity. */
public enum ActorKind {
    ORGANISATION,
    POLITY,
    PERSON
}
