package org.rapporteur.event;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies an event (a UUID, version 7: RFC 9562). */
public record EventId(UUID value) {

    static EventId next() {
        return new EventId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
