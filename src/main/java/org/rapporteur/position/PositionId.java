package org.rapporteur.position;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies a recorded position (a UUID, version 7: RFC 9562). */
public record PositionId(UUID value) {

    static PositionId next() {
        return new PositionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
