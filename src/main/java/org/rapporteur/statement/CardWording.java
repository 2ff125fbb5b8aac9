package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final String READERS = Locale.ENGLISH.getLanguage();
    private static final int ROW_LENGTH = 220;
    private static final int BRIEF_LENGTH = 110;
    private static final Pattern LINES = Pattern.compile("\\R+");

    /** The words by paragraph. */
    public List<String> paragraphs() {
        return LINES.splitAsStream(words.strip()).toList();
    }

    /**
     * The words as far as a line in a list has room for them; where they are cut stands an
     * ellipsis.
     */
    public String excerpt() {
        return Beginning.of(words, language, ROW_LENGTH);
    }

    /** The same for a narrow place in which many stand below each other. */
    public String brief() {
        return Beginning.of(words, language, BRIEF_LENGTH);
    }

    /**
     * Whether these are the speaker's words, or a translation of them, and stand in quotation
     * marks. A reporter's version does not: what it quotes, it marks itself.
     */
    public boolean spoken() {
        return verbatim && kind != WordingKind.AS_REPORTED;
    }

    /** Whether its language is another than that of the page, and has to be named. */
    public boolean foreign() {
        return !Locale.forLanguageTag(language).getLanguage().equals(READERS);
    }

    /**
     * The tag it carries: original, our_translation, translation, as_reported or paraphrase. The
     * key of its words, and the value by which the style sheets know it.
     */
    public String tag() {
        if (!verbatim) {
            return "paraphrase";
        } else if (ours && kind == WordingKind.TRANSLATION) {
            return "our_translation";
        } else {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
