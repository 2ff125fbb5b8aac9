package org.rapporteur.actor;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies an actor (a UUID, version 7: RFC 9562). */
public record ActorId(UUID value) {

    static ActorId next() {
        return new ActorId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
