package org.rapporteur.web;

import java.util.Locale;

/**
 * Text that a list is searched for: found anywhere, ignoring case, its own signs meaning nothing.
 */
public final class LikePattern {

    /** The sign before a sign of the text that SQL would take for a wildcard. */
    public static final String ESCAPE = "!";

    private LikePattern() {}

    /**
     * The pattern for {@code lower(column) like ? escape '!'}.
     *
     * @param text as typed; white space around it is dropped
     */
    public static String containing(String text) {
        return "%" + escaped(text) + "%";
    }

    /** The pattern for what begins with the text. */
    public static String beginningWith(String text) {
        return escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace(ESCAPE, ESCAPE + ESCAPE)
                .replace("%", ESCAPE + "%")
                .replace("_", ESCAPE + "_");
    }
}
