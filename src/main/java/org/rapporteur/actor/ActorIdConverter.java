package org.rapporteur.actor;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class ActorIdConverter implements AttributeConverter<ActorId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ActorId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ActorId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ActorId(value);
    }
}
