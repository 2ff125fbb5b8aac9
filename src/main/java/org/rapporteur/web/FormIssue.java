package org.rapporteur.web;

import org.springframework.context.MessageSource;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing to mend in a form: the field it is about (the {@code id} that the error summary links
 * to; empty when it is about the form as a whole) and what to do, in words.
 */
public record FormIssue(String field, String text) {

    /** The issues of a form in the order in which they were found. */
    public static List<FormIssue> of(Errors errors, MessageSource words, Locale locale) {
        return errors.getAllErrors().stream()
                .map(error -> new FormIssue(fieldOf(error), words.getMessage(error, locale)))
                .distinct()
                .toList();
    }

    /** Whether one of the issues is about this field. */
    public static boolean concerns(List<FormIssue> issues, String field) {
        return issues.stream().anyMatch(issue -> Objects.equals(issue.field, field));
    }

    private static String fieldOf(ObjectError error) {
        return error instanceof FieldError fieldError ? fieldError.getField() : "";
    }
}
