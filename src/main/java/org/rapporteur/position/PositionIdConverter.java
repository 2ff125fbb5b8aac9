package org.rapporteur.position;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
