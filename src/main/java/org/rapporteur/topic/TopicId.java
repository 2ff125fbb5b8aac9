package org.rapporteur.topic;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Identifies a topic (a UUID, version 7: RFC 9562). */
public record TopicId(UUID value) {

    static TopicId next() {
        return new TopicId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
