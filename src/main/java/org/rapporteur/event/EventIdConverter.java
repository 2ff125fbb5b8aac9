package org.rapporteur.event;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class EventIdConverter implements AttributeConverter<EventId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable EventId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable EventId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new EventId(value);
    }
}
