package org.rapporteur.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether quoted words are words of a wording. Glyphs of quotation marks and white space do not
 * matter; {@code […]} (or {@code (…)}, {@code …}) leaves something out; what stands in {@code [ ]}
 * is an editor's and may stand for a few characters or for none. Everything else is exact: case,
 * punctuation, and each word whole.
 */
public final class Excerpt {

    /** How many characters of a wording an editor's addition may stand for. */
    private static final int ADDITION = 40;

    /** More marks of an editor than any honest quotation has. */
    private static final int MOST_STEPS = 100;

    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=[\\p{L}\\p{N}])['’‘ʼ＇](?=[\\p{L}\\p{N}])");
    private static final Pattern MARKS =
            Pattern.compile("«[\u00a0\u202f]?|[\u00a0\u202f]?»|[" + QuotationMarks.GLYPHS + "]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDITED =
            Pattern.compile("(?<gap>\\[ ?… ?\\]|\\( ?… ?\\)|…)|\\[(?<addition>[^\\[\\]]*)\\]");

    /** What a wording's positions are tried against, one after the other. */
    private sealed interface Step permits Literal, Gap, Addition {}

    private record Literal(String words, boolean startsWord, boolean endsWord) implements Step {}

    private record Gap() implements Step {}

    private record Addition(boolean withinWord, boolean spaceBefore, boolean spaceBehind)
            implements Step {}

    private Excerpt() {}

    /** Whether the words, as quoted, are an excerpt of the wording; no words never are. */
    public static boolean isExcerpt(String words, String wording) {
        List<Step> steps = steps(normal(words));
        String text = normal(wording);
        if (steps.size() > MOST_STEPS || steps.stream().noneMatch(Excerpt::says)) {
            return false;
        }
        BitSet places = new BitSet();
        places.set(0, text.length() + 1);
        for (Step step : steps) {
            places = after(step, places, text);
        }
        return !places.isEmpty();
    }

    private static boolean says(Step step) {
        return step instanceof Literal literal
                && literal.words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("...", "…");
        String apostrophes = APOSTROPHE.matcher(composed).replaceAll("\u0001");
        String bare = MARKS.matcher(apostrophes).replaceAll("").replace('\u0001', '\'');
        return SPACE.matcher(bare).replaceAll(" ").strip();
    }

    private static List<Step> steps(String words) {
        List<Step> steps = new ArrayList<>();
        Matcher edited = EDITED.matcher(words);
        int from = 0;
        while (edited.find()) {
            addLiteral(steps, words, from, edited.start());
            boolean gap = edited.start("gap") >= 0;
            steps.add(gap ? new Gap() : addition(words, edited.start(), edited.end()));
            from = edited.end();
        }
        addLiteral(steps, words, from, words.length());
        return steps;
    }

    private static void addLiteral(List<Step> steps, String words, int from, int to) {
        String literal = words.substring(from, to).strip();
        if (!literal.isEmpty()) {
            boolean afterAddition = from > 0 && words.charAt(from - 1) == ']';
            boolean beforeAddition = to < words.length() && words.charAt(to) == '[';
            boolean startsWord = !afterAddition || words.charAt(from) == ' ';
            boolean endsWord = !beforeAddition || words.charAt(to - 1) == ' ';
            steps.add(new Literal(literal, startsWord, endsWord));
        }
    }

    private static Addition addition(String words, int from, int to) {
        boolean withinWord = isWord(words, from - 1) || isWord(words, to);
        return new Addition(withinWord, isSpace(words, from - 1), isSpace(words, to));
    }

    private static BitSet after(Step step, BitSet places, String text) {
        return switch (step) {
            case Literal literal -> afterLiteral(literal, places, text);
            case Gap _ -> afterGap(places, text);
            case Addition addition -> afterAddition(addition, places, text);
        };
    }

    private static BitSet afterLiteral(Literal literal, BitSet places, String text) {
        BitSet after = new BitSet();
        int length = literal.words.length();
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (text.startsWith(literal.words, at)
                    && !(literal.startsWord && isInsideWord(text, at))
                    && !(literal.endsWord && isInsideWord(text, at + length))) {
                after.set(at + length);
            }
        }
        return after;
    }

    private static BitSet afterGap(BitSet places, String text) {
        BitSet after = new BitSet();
        if (!places.isEmpty()) {
            after.set(places.nextSetBit(0), text.length() + 1);
        }
        return after;
    }

    private static BitSet afterAddition(Addition addition, BitSet places, String text) {
        BitSet after = addition.spaceBefore ? withSpace(places, text) : places;
        BitSet reached = new BitSet();
        int reach = -1;
        for (int at = 0; at <= text.length(); at++) {
            reach = after.get(at) ? at + ADDITION : reach;
            if (at <= reach) {
                reached.set(at);
            }
            if (addition.withinWord && isSpace(text, at)) {
                reach = -1;
            }
        }
        return addition.spaceBehind ? withSpace(reached, text) : reached;
    }

    private static BitSet withSpace(BitSet places, String text) {
        BitSet after = (BitSet) places.clone();
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (isSpace(text, at)) {
                after.set(at + 1);
            }
        }
        return after;
    }

    /** Whether a cut here would part a word; scripts that write no spaces have no such place. */
    private static boolean isInsideWord(String text, int at) {
        return isWord(text, at - 1) && isWord(text, at) && !isIdeograph(text, at);
    }

    private static boolean isIdeograph(String text, int at) {
        return Character.isIdeographic(text.codePointAt(at))
                || Character.isIdeographic(text.codePointBefore(at));
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == ' ';
    }
}
