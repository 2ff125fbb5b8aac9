package org.rapporteur.text;

import org.rapporteur.text.ComparedText.Stretch;

import java.util.List;

/**
 * The difference between two texts, word by word: what was lost on the way and what was added.
 * White space and the glyphs of quotation marks are no difference.
 *
 * @param runs both texts read as one: what is the same, what was lost, what was added instead
 * @param lost the text before, its lost words marked; joined, it is that text exactly
 * @param gained the text after, its added words marked; joined, it is that text exactly
 */
public record WordDiff(List<Run> runs, List<Run> lost, List<Run> gained) {

    /** What became of some words. */
    public enum Kind {
        SAME,
        LOST,
        ADDED
    }

    /** Words that follow each other and share their fate, with the white space between them. */
    public record Run(Kind kind, String text) {}

    /** Makes the lists unchangeable. */
    public WordDiff {
        runs = List.copyOf(runs);
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }

    /**
     * Compares two texts. Very long ones are compared by paragraphs first, then by the words of
     * those paragraphs that differ; where even these are too many, whole paragraphs are marked.
     */
    public static WordDiff between(String before, String after) {
        ComparedText old = ComparedText.of(before);
        ComparedText fresh = ComparedText.of(after);
        if (old.size() + fresh.size() <= Differences.MOST) {
            compareWords(old, old.all(), fresh, fresh.all());
        } else {
            compareParagraphs(old, fresh);
        }
        return new WordDiff(
                new WordDiffRuns(old, fresh).both(), old.runs(Kind.LOST), fresh.runs(Kind.ADDED));
    }

    /** Whether no word differs. */
    public boolean isSame() {
        return runs.stream().allMatch(run -> run.kind == Kind.SAME);
    }

    private static void compareWords(
            ComparedText old, Stretch from, ComparedText fresh, Stretch to) {
        Differences words = Differences.between(old.keys(from), fresh.keys(to));
        words.lost().stream().forEach(at -> old.mark(from.start() + at));
        words.added().stream().forEach(at -> fresh.mark(to.start() + at));
    }

    private static void compareParagraphs(ComparedText old, ComparedText fresh) {
        List<Stretch> before = old.paragraphs();
        List<Stretch> after = fresh.paragraphs();
        Differences paragraphs =
                Differences.between(
                        before.stream().map(old::key).toList(),
                        after.stream().map(fresh::key).toList());
        int from = 0;
        int to = 0;
        while (from < before.size() || to < after.size()) {
            int oldEnd = paragraphs.lost().nextClearBit(from);
            int freshEnd = paragraphs.added().nextClearBit(to);
            compareWords(
                    old, Stretch.of(before, from, oldEnd), fresh, Stretch.of(after, to, freshEnd));
            from = oldEnd + 1;
            to = freshEnd + 1;
        }
    }
}
