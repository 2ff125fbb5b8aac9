package org.rapporteur.web;

/**
 * One thing that a field suggests while an editor types.
 *
 * @param value what goes into the field; it can always be found again
 * @param label what helps to choose, in words
 */
public record Suggestion(String value, String label) {

    /** The most suggestions for what was typed so far. */
    public static final int MAXIMUM = 20;
}
