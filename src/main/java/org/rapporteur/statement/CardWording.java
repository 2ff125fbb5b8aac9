package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The words of a statement in one version, as readers see them.
 *
 * @param ours whether the newsroom made the translation
 * @param language a language tag (RFC 5646)
 * @param verbatim the words are the source's; otherwise a paraphrase
 * @param checked the words were found a second time at their source
 * @param passage wordings with the same number are versions of the same words
 * @param locator where in the source: a page, a timecode, a paragraph
 * @param source null only for a translation of our own
 */
public record CardWording(
        WordingKind kind,
        boolean ours,
        String language,
        String words,
        boolean verbatim,
        boolean checked,
        int passage,
        @Nullable String locator,
        @Nullable SourceLine source)
        implements Worded {

    private static final int ROW_LENGTH = 220;

    /**
     * The words as far as a line in a list has room for them; where they are cut stands an
     * ellipsis.
     */
    public String excerpt() {
        if (words.length() <= ROW_LENGTH) {
            return words;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(words);
        return words.substring(0, breaks.preceding(ROW_LENGTH)).stripTrailing() + "…";
    }

    /** Whether the words were taken from a report on them, the thing itself not being at hand. */
    public boolean isReported() {
        return kind == WordingKind.AS_REPORTED;
    }

    /**
     * The tag it carries: "original", "ours", "translation", "reported" or "paraphrase". The key of
     * its words and the value the style sheets know it by.
     */
    public String tag() {
        if (!verbatim) {
            return "paraphrase";
        }
        return switch (kind) {
            case ORIGINAL -> "original";
            case TRANSLATION -> ours ? "ours" : "translation";
            case AS_REPORTED -> "reported";
        };
    }
}
