package org.rapporteur.position;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class PositionIdConverter implements AttributeConverter<PositionId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PositionId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PositionId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new PositionId(value);
    }
}
