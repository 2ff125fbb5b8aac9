package org.rapporteur.topic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class TopicIdConverter implements AttributeConverter<TopicId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable TopicId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable TopicId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new TopicId(value);
    }
}
