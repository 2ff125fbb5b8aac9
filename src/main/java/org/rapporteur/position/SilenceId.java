package org.rapporteur.position;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies a silence (a UUID, version 7: RFC 9562). */
public record SilenceId(UUID value) {

    static SilenceId next() {
        return new SilenceId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
