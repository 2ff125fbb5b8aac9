package org.rapporteur.position;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a recorded position (a UUID, version 7: RFC 9562). */
public record PositionId(UUID value) {

    static PositionId next() {
        return new PositionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
