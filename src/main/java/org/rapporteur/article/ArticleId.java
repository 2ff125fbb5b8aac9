package org.rapporteur.article;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies an article (a UUID, version 7: RFC 9562). */
public record ArticleId(UUID value) {

    static ArticleId next() {
        return new ArticleId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
