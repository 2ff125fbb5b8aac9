package org.rapporteur.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the glyphs of quotation marks: which there are, and which pair encloses which words. */
final class QuotationMarks {

    /** Every glyph that encloses words somewhere; the straight ones and the apostrophe too. */
    static final String GLYPHS = "\"“”„‟«»'‘’‚‛‹›＂＇";

    private static final String DOUBLE = "\"“”„‟«»＂";
    private static final String OPENING = "\"“”„‟«»'‘‚‛‹›＂";
    private static final String CLOSING = "\"“”‟«»'‘’‹›＂";
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[" + OPENING + "][\\u00a0\\u202f]?$");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^[\\u00a0\\u202f]?[.,;:!?…]{0,3}(?<mark>[" + CLOSING + "])(?![\\p{L}\\p{N}])");

    private QuotationMarks() {}

    static boolean isMark(int character) {
        return GLYPHS.indexOf(character) >= 0;
    }

    /** The words without the marks around them, if one pair encloses all of them. */
    static String strip(String words) {
        String bare = words.strip();
        return isEnclosed(bare) ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    private static boolean isEnclosed(String words) {
        int last = words.length() - 1;
        if (last < 1 || !opens(words.charAt(0)) || !closes(words.charAt(last))) {
            return false;
        } else if (isDouble(words.charAt(0))) {
            return isDouble(words.charAt(last)) && balance(words, 1, last) == 0;
        } else {
            return !isDouble(words.charAt(last)) && opensNoOther(words, last);
        }
    }

    /**
     * Whether within single marks every other one is closed; apostrophes look like closing ones.
     */
    private static boolean opensNoOther(String words, int last) {
        int open = 0;
        for (int at = 1; at < last; at++) {
            if (isMark(words.charAt(at)) && !isDouble(words.charAt(at))) {
                boolean apostrophe = Character.isLetterOrDigit(words.charAt(at + 1));
                open += beginsWord(words, at) ? 1 : apostrophe || open == 0 ? 0 : -1;
            }
        }
        return open == 0;
    }

    /** Whether the words begin with a mark that is closed behind them. */
    static boolean opensOnly(String words) {
        return !words.isEmpty()
                && DOUBLE.indexOf(words.charAt(0)) >= 0
                && balance(words, 1, words.length()) == 0;
    }

    /** Whether the words end with a mark that was opened before them. */
    static boolean closesOnly(String words) {
        int last = words.length() - 1;
        return last >= 0
                && closes(words.charAt(last))
                && DOUBLE.indexOf(words.charAt(last)) >= 0
                && balance(words, 0, last) == 0;
    }

    /** Marks opened less marks closed; −1 as soon as one is closed that was not opened. */
    private static int balance(String words, int from, int to) {
        int open = 0;
        for (int at = from; at < to && open >= 0; at++) {
            if (isDouble(words.charAt(at))) {
                open += beginsWord(words, at) ? 1 : -1;
            }
        }
        return open;
    }

    private static boolean beginsWord(String words, int at) {
        char mark = words.charAt(at);
        if (mark == '„') {
            return true;
        }
        char before = at == 0 ? ' ' : words.charAt(at - 1);
        return Character.isWhitespace(before) || "([{–—-/".indexOf(before) >= 0 || isMark(before);
    }

    private static boolean isDouble(char character) {
        return DOUBLE.indexOf(character) >= 0;
    }

    private static boolean opens(char character) {
        return OPENING.indexOf(character) >= 0;
    }

    private static boolean closes(char character) {
        return CLOSING.indexOf(character) >= 0;
    }

    /** Where in the text before some words their opening mark stands; −1 if there is none. */
    static int openingBefore(String text) {
        Matcher matcher = BEFORE.matcher(text);
        int from = Math.max(0, text.length() - 3);
        return matcher.region(from, text.length()).useTransparentBounds(true).find()
                ? matcher.start()
                : -1;
    }

    /** Where in the text behind some words their closing mark stands, a comma before it allowed. */
    static int closingBehind(String text) {
        Matcher matcher = BEHIND.matcher(text);
        return matcher.find() ? matcher.start("mark") : -1;
    }
}
