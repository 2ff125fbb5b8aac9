package org.rapporteur.event;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies an event (a UUID, version 7: RFC 9562). */
public record EventId(UUID value) {

    static EventId next() {
        return new EventId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
