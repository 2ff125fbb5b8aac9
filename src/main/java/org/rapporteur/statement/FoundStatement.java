package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A statement as editors tell it from others: who, when, and how its words begin.
 *
 * @param speakers short names
 * @param date when it was said, or else reported
 * @param words the beginning of the first wording; empty when there is none
 * @param language of these words
 */
public record FoundStatement(
        StatementId id,
        String slug,
        StatementState state,
        List<String> speakers,
        @Nullable PartialDate date,
        String words,
        String language,
        Instant editedAt,
        @Nullable UUID editedBy) {

    /** The language of the words; null when nobody said which. */
    public @Nullable String knownLanguage() {
        return language.isEmpty() || LanguageTags.isUndetermined(language) ? null : language;
    }
}
