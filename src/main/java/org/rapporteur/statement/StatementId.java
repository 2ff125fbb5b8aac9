package org.rapporteur.statement;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies a statement (a UUID, version 7: RFC 9562). */
public record StatementId(UUID value) {

    static StatementId next() {
        return new StatementId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
