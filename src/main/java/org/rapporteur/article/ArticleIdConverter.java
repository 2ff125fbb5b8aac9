package org.rapporteur.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Converter(autoApply = true)
class ArticleIdConverter implements AttributeConverter<ArticleId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ArticleId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ArticleId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ArticleId(value);
    }
}
