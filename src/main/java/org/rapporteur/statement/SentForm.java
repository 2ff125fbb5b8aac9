package org.rapporteur.statement;

import org.springframework.validation.BindingResult;

import java.util.List;

/**
 * A form on its way: what stands in it, what is wrong with it, and the record it describes.
 *
 * @param form with a first row wherever an editor looks for one
 * @param entry as far as the form could be read
 */
record SentForm(StatementForm form, BindingResult errors, StatementEntry entry) {

    boolean isWrong() {
        return errors.hasErrors();
    }

    /** Tells beside their fields what keeps the statement from appearing. */
    void reject(List<StatementIssue> issues) {
        issues.stream()
                .filter(StatementIssue::blocking)
                .forEach(issue ->
                        errors.rejectValue(
                                issue.field(), issue.key(), issue.arguments().toArray(), null));
    }

    void reject(String field, String key) {
        errors.rejectValue(field, "statement.form." + key);
    }
}
