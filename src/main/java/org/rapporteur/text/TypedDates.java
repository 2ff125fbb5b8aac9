package org.rapporteur.text;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate.Refused;
import org.springframework.validation.Errors;

import java.time.LocalDate;

/**
 * Reads the dates that were typed into a form. Why one is no date, or two are the wrong way round,
 * is put beside the field.
 */
public record TypedDates(Errors errors) {

    /** The date in a field; null when nothing was typed, and when it was refused. */
    public @Nullable PartialDate date(String field, String typed) {
        return errors.hasFieldErrors(field) || typed.isBlank() ? null : parsed(field, typed);
    }

    private @Nullable PartialDate parsed(String field, String typed) {
        try {
            return PartialDate.parse(typed);
        } catch (Refused refused) {
            errors.rejectValue(field, refused.key(), refused.getArguments(), refused.getMessage());
            return null;
        }
    }

    /** The day in a field, known exactly; null when nothing was typed, and when it was refused. */
    public @Nullable LocalDate day(String field, String typed) {
        PartialDate date = date(field, typed);
        if (date == null) {
            return null;
        } else if (date.isDay() && date.datetime().isPresent()) {
            return date.earliest();
        } else {
            errors.rejectValue(field, "text.date.refused.no-day");
            return null;
        }
    }

    /** Refuses an end before the beginning, as far as both are known. */
    public void inOrder(@Nullable PartialDate from, String field, @Nullable PartialDate to) {
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            errors.rejectValue(field, "text.date.refused.before", new Object[] {from.text()}, null);
        }
    }
}
