package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.springframework.validation.Errors;

import java.util.Optional;

/** Reads single fields of a form and tells what is wrong beside the field. */
final class FieldReader {

    private final Errors errors;

    FieldReader(Errors errors) {
        this.errors = errors;
    }

    void reject(String field, String key, String... arguments) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "statement.form." + key, arguments, null);
        }
    }

    /** A date, or null when none was typed or what was typed is no date. */
    @Nullable PartialDate date(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.parse(typed);
        } catch (PartialDate.Refused refused) {
            refuse(field, refused);
            return null;
        }
    }

    private void refuse(String field, PartialDate.Refused refused) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(
                    field, refused.key(), refused.getArguments(), refused.getDefaultMessage());
        }
    }

    <E extends Enum<E>> E choice(String field, String typed, Class<E> choices, E otherwise) {
        return choice(choices, typed)
                .orElseGet(() -> {
                    reject(field, "choice");
                    return otherwise;
                });
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String typed) {
        for (E each : choices.getEnumConstants()) {
            if (each.name().equals(typed)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The tag of a language; undetermined when none was typed or what was typed is none. */
    String language(String field, String typed) {
        if (typed.isEmpty()) {
            return LanguageTags.UNDETERMINED;
        }
        return LanguageTags.read(typed)
                .orElseGet(() -> {
                    reject(field, "language.unknown", typed);
                    return LanguageTags.UNDETERMINED;
                });
    }

    static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
