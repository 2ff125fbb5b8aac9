package org.rapporteur.statement;

import java.util.List;

/**
 * Something that must be mended before readers may see a statement, or that an editor should know.
 *
 * @param field the field of {@link StatementForm} it is about
 * @param key the sentence, in the message files
 * @param arguments what stands in for {0}, {1} … in the sentence
 * @param blocking whether the statement cannot appear like this
 */
record StatementIssue(String field, String key, List<String> arguments, boolean blocking) {

    static StatementIssue blocking(String field, String key, String... arguments) {
        return new StatementIssue(field, "statement.issue." + key, List.of(arguments), true);
    }

    static StatementIssue warning(String field, String key, String... arguments) {
        return new StatementIssue(field, "statement.issue." + key, List.of(arguments), false);
    }
}
