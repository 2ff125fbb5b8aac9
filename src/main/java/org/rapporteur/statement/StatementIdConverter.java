package org.rapporteur.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class StatementIdConverter implements AttributeConverter<StatementId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable StatementId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable StatementId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new StatementId(value);
    }
}
