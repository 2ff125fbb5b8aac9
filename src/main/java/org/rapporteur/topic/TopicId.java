package org.rapporteur.topic;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a topic (a UUID, version 7: RFC 9562). */
public record TopicId(UUID value) {

    static TopicId next() {
        return new TopicId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
