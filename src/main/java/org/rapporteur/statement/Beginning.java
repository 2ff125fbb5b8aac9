package org.rapporteur.statement;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The beginning of long words, where the rest does not fit. */
final class Beginning {

    private static final Pattern SENTENCE = Pattern.compile("[.!?…]$");
    private static final Pattern PAUSE = Pattern.compile("[\\s,;:–—-]+$");

    private Beginning() {}

    /**
     * The words themselves if they fit; otherwise what comes before the last whole word that does,
     * with an ellipsis.
     *
     * @param language a language tag (RFC 5646)
     * @param length in UTF-16 code units
     */
    static String of(String words, String language, int length) {
        if (words.length() <= length) {
            return words;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(words);
        int end = breaks.preceding(length);
        String beginning = words.substring(0, end > 0 ? end : length).stripTrailing();
        boolean sentence = SENTENCE.matcher(beginning).find();
        return sentence ? beginning + " …" : PAUSE.matcher(beginning).replaceFirst("") + "…";
    }
}
