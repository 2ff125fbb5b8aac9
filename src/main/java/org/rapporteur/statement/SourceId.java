package org.rapporteur.statement;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a source (a UUID, version 7: RFC 9562). */
public record SourceId(UUID value) {

    static SourceId next() {
        return new SourceId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
