package org.rapporteur.web;

import java.util.List;

/** What was typed in one field cannot be recorded as things stand. Shown beside the field (422). */
public class FieldRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String key;
    private final List<String> arguments;

    /**
     * Refuses a field.
     *
     * @param field its path in the form
     * @param key the message that says why
     */
    public FieldRefused(String field, String key, String... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
