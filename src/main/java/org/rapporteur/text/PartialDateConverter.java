package org.rapporteur.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** Keeps a partial date in a column as it was written. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : PartialDate.parse(column);
    }
}
