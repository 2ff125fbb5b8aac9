package org.rapporteur.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class SourceIdConverter implements AttributeConverter<SourceId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable SourceId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SourceId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new SourceId(value);
    }
}
