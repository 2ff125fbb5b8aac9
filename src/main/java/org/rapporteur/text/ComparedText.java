package org.rapporteur.text;

import org.rapporteur.text.WordDiff.Kind;
import org.rapporteur.text.WordDiff.Run;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the two texts of a comparison: its words and signs, and which of them differ. */
record ComparedText(String text, List<Token> tokens, BitSet changed) {

    private static final String WORD = "[\\p{L}\\p{N}\\p{M}_]+";
    private static final String WITHIN_WORD = "['’‘ʼ＇.,:‐‑-]";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<said>[@#]?"
                            + WORD
                            + "(?:"
                            + WITHIN_WORD
                            + WORD
                            + ")*|[^\\s\\p{Z}])[\\s\\p{Z}]*");
    private static final Pattern DOUBLE_MARKS = Pattern.compile("[“”„‟«»＂]");
    private static final Pattern SINGLE_MARKS = Pattern.compile("[‘’‚‛‹›ʼ＇]");

    /** A word or a sign: what it is compared by, where it stands, where the next one begins. */
    record Token(String key, int start, int end, int next) {}

    /** Tokens that follow each other; the last one is not included. */
    record Stretch(int start, int end) {

        static Stretch of(List<Stretch> paragraphs, int from, int to) {
            int start =
                    from < paragraphs.size()
                            ? paragraphs.get(from).start
                            : paragraphs.isEmpty() ? 0 : paragraphs.getLast().end;
            return new Stretch(start, from < to ? paragraphs.get(to - 1).end : start);
        }

        int size() {
            return end - start;
        }
    }

    static ComparedText of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String key = keyOf(matcher.group("said"));
            tokens.add(new Token(key, matcher.start(), matcher.end("said"), matcher.end()));
        }
        return new ComparedText(text, tokens, new BitSet());
    }

    private static String keyOf(String said) {
        String composed = Normalizer.normalize(said, Normalizer.Form.NFC);
        String marks = DOUBLE_MARKS.matcher(composed).replaceAll("\"");
        return SINGLE_MARKS.matcher(marks).replaceAll("'");
    }

    int size() {
        return tokens.size();
    }

    Stretch all() {
        return new Stretch(0, size());
    }

    List<String> keys(Stretch stretch) {
        return tokens.subList(stretch.start, stretch.end).stream().map(Token::key).toList();
    }

    String key(Stretch stretch) {
        return String.join(" ", keys(stretch));
    }

    List<Stretch> paragraphs() {
        List<Stretch> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < size(); at++) {
            if (at == size() - 1 || spaceBehind(at).indexOf('\n') >= 0) {
                paragraphs.add(new Stretch(start, at + 1));
                start = at + 1;
            }
        }
        return paragraphs;
    }

    void mark(int at) {
        changed.set(at);
    }

    boolean isChanged(int at) {
        return changed.get(at);
    }

    String said(int at) {
        return text.substring(tokens.get(at).start, tokens.get(at).end);
    }

    String spaceBehind(int at) {
        return text.substring(tokens.get(at).end, tokens.get(at).next);
    }

    /** The white space before the first word; all of the text when it has none. */
    String spaceBefore() {
        return text.substring(0, tokens.isEmpty() ? text.length() : tokens.getFirst().start);
    }

    /** The whole text in runs; white space at the edge of changed words is not marked. */
    List<Run> runs(Kind change) {
        Runs runs = new Runs();
        runs.add(Kind.SAME, spaceBefore());
        for (int at = 0; at < size(); at++) {
            runs.add(isChanged(at) ? change : Kind.SAME, said(at));
            boolean goesOn = isChanged(at) && isChanged(at + 1);
            runs.add(goesOn ? change : Kind.SAME, spaceBehind(at));
        }
        return runs.list();
    }

    /** Runs in the making: what is of one kind is joined. */
    static final class Runs {

        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Kind kind = Kind.SAME;

        void add(Kind next, String words) {
            if (next != kind && !words.isEmpty()) {
                end();
                kind = next;
            }
            text.append(words);
        }

        boolean endsInWord() {
            return !text.isEmpty()
                    && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        }

        List<Run> list() {
            end();
            return runs;
        }

        private void end() {
            if (!text.isEmpty()) {
                runs.add(new Run(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
