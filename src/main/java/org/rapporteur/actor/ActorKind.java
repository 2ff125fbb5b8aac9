package org.rapporteur.actor;

import java.util.Locale;

/**
 * What an actor is. The model takes no side: a territory whose statehood is disputed is a polity.
 */
public enum ActorKind {
    ORGANISATION,
    POLITY,
    PERSON;

    /** The kind as addresses name it: "person". */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
