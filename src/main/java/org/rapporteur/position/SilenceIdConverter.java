package org.rapporteur.position;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class SilenceIdConverter implements AttributeConverter<SilenceId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable SilenceId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SilenceId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new SilenceId(value);
    }
}
