package org.rapporteur.article;

import org.rapporteur.text.WordDiff;
import org.rapporteur.text.WordDiff.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells whether two texts are versions of each other: then their words can be compared. Those of
 * unrelated texts would only be woven together.
 */
final class Likeness {

    private static final double ENOUGH = 0.5;

    /** Up to so many characters are compared to find out which paragraphs belong together. */
    private static final long MOST = 2_000_000;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /**
     * The difference between two texts: one lost and one added where they have little in common.
     */
    static List<WordDiff> compared(String before, String after) {
        if (areComparable(before, after)) {
            return List.of(WordDiff.between(before, after));
        } else {
            return List.of(WordDiff.between(before, ""), WordDiff.between("", after)).stream()
                    .filter(diff -> !diff.runs().isEmpty())
                    .toList();
        }
    }

    /** Whether two texts are the same, or versions of each other. */
    static boolean areComparable(String before, String after) {
        return before.equals(after) || isEnough(of(before, after));
    }

    private static boolean isEnough(double likeness) {
        return likeness >= ENOUGH;
    }

    /** The share of words that two texts have in common, in the same order: from 0 to 1. */
    private static double of(String before, String after) {
        return isEnough(vocabulary(before, after)) ? order(before, after) : 0;
    }

    private static double vocabulary(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        Map<String, Integer> left = new HashMap<>();
        old.forEach(word -> left.merge(word, 1, Integer::sum));
        long common =
                fresh.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
        return share(common, old.size() - common + fresh.size() - common);
    }

    private static double order(String before, String after) {
        long common = 0;
        long other = 0;
        for (WordDiff.Run run : WordDiff.between(before, after).runs()) {
            int words = words(run.text()).size();
            if (run.kind() == Kind.SAME) {
                common += words;
            } else {
                other += words;
            }
        }
        return share(common, other);
    }

    private static double share(long common, long other) {
        return common == 0 ? 0 : 2.0 * common / (2 * common + other);
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** Two texts that are versions of each other, by their places. */
    record Pair(int before, int after) {}

    /** Which of some texts became which others, in order; so that together they are most alike. */
    static List<Pair> pairs(List<String> before, List<String> after) {
        if (length(before) * after.size() + length(after) * before.size() > MOST) {
            return inPlace(before, after);
        }
        double[][] alike = new double[before.size()][after.size()];
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int fresh = after.size() - 1; fresh >= 0; fresh--) {
                alike[old][fresh] = of(before.get(old), after.get(fresh));
                best[old][fresh] =
                        Math.max(
                                paired(alike, best, old, fresh),
                                Math.max(best[old + 1][fresh], best[old][fresh + 1]));
            }
        }
        return path(alike, best);
    }

    private static long length(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    private static double paired(double[][] alike, double[][] best, int old, int fresh) {
        return isEnough(alike[old][fresh]) ? alike[old][fresh] + best[old + 1][fresh + 1] : 0;
    }

    private static List<Pair> path(double[][] alike, double[][] best) {
        List<Pair> pairs = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        while (best[old][fresh] > 0) {
            if (best[old][fresh] == best[old + 1][fresh]) {
                old++;
            } else if (best[old][fresh] == best[old][fresh + 1]) {
                fresh++;
            } else {
                pairs.add(new Pair(old++, fresh++));
            }
        }
        return pairs;
    }

    private static List<Pair> inPlace(List<String> before, List<String> after) {
        List<Pair> pairs = new ArrayList<>();
        for (int place = 0; place < Math.min(before.size(), after.size()); place++) {
            if (isEnough(of(before.get(place), after.get(place)))) {
                pairs.add(new Pair(place, place));
            }
        }
        return pairs;
    }
}
