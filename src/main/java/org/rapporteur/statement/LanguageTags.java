package org.rapporteur.statement;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages of wordings, as editors type them: a tag (RFC 5646), or the name of a usual one.
 */
final class LanguageTags {

    /** The tag for "nobody said which". */
    static final String UNDETERMINED = "und";

    private static final int MAX_LENGTH = 20;

    private static final List<String> USUAL =
            List.of(
                    "en", "sr-Latn", "sr-Cyrl", "sq", "ru", "de", "fr", "es", "it", "el", "ro",
                    "sk", "cs", "bs", "bg", "da", "et", "fi", "hr", "hu", "lt", "lv", "mk", "nl",
                    "no", "pl", "pt", "sl", "sv", "tr", "uk");

    private LanguageTags() {}

    /** The tag that was meant; empty when it is none. */
    static Optional<String> read(String typed) {
        return Stream.concat(named(typed), wellFormed(typed)).findFirst();
    }

    private static Stream<String> named(String typed) {
        return USUAL.stream().filter(tag -> name(tag, Locale.ENGLISH).equalsIgnoreCase(typed));
    }

    private static Stream<String> wellFormed(String typed) {
        try {
            String tag = new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
            return tag.length() <= MAX_LENGTH ? Stream.of(tag) : Stream.empty();
        } catch (IllformedLocaleException noTag) {
            return Stream.empty();
        }
    }

    static boolean isUndetermined(String tag) {
        return tag.equals(UNDETERMINED);
    }

    /** Whether the language, and the script if one is named, exist. */
    static boolean isKnown(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getDisplayLanguage(Locale.ENGLISH);
        String script = locale.getDisplayScript(Locale.ENGLISH);
        return !isUndetermined(tag)
                && !locale.getLanguage().isEmpty()
                && !language.equals(locale.getLanguage())
                && (script.isEmpty() || !script.equals(locale.getScript()));
    }

    static String name(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** The languages that the form suggests, with their names. */
    static Map<String, String> usual(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        USUAL.forEach(tag -> names.put(tag, name(tag, locale)));
        return names;
    }
}
