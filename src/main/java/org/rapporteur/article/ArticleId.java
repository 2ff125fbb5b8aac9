package org.rapporteur.article;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies an article (a UUID, version 7: RFC 9562). */
public record ArticleId(UUID value) {

    static ArticleId next() {
        return new ArticleId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
