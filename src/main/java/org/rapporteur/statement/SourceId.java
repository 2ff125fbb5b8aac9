package org.rapporteur.statement;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies a source (a UUID, version 7: RFC 9562). */
public record SourceId(UUID value) {

    static SourceId next() {
        return new SourceId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
