package org.rapporteur.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The places of two sequences that have no counterpart in the other. */
record Differences(BitSet lost, BitSet added) {

    /** Up to so many candidates in both sequences, each is compared. */
    static final int MOST = 20_000;

    static Differences between(List<String> before, List<String> after) {
        Differences differences = new Differences(new BitSet(), new BitSet());
        int start = commonStart(before, after);
        int end = commonStart(before.reversed(), after.reversed());
        int common = Math.min(end, Math.min(before.size(), after.size()) - start);
        int oldEnd = before.size() - common;
        int freshEnd = after.size() - common;
        differences.lost.set(start, oldEnd);
        differences.added.set(start, freshEnd);
        differences.clearKept(
                candidates(before, start, oldEnd, after.subList(start, freshEnd)),
                candidates(after, start, freshEnd, before.subList(start, oldEnd)),
                before,
                after);
        return differences;
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int at = 0;
        while (at < most && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    /** The places whose key occurs in the other sequence at all: only these can be kept. */
    private static int[] candidates(List<String> keys, int from, int to, List<String> other) {
        Set<String> known = new HashSet<>(other);
        return IntStream.range(from, to).filter(at -> known.contains(keys.get(at))).toArray();
    }

    private void clearKept(int[] old, int[] fresh, List<String> before, List<String> after) {
        if (old.length + fresh.length > MOST) {
            return;
        }
        BitSet oldKept = full(old.length);
        BitSet freshKept = full(fresh.length);
        for (Change change : changes(at(before, old), at(after, fresh))) {
            oldKept.clear(change.startOriginal, change.endOriginal);
            freshKept.clear(change.startRevised, change.endRevised);
        }
        oldKept.stream().forEach(place -> lost.clear(old[place]));
        freshKept.stream().forEach(place -> added.clear(fresh[place]));
    }

    private static BitSet full(int size) {
        BitSet set = new BitSet(size);
        set.set(0, size);
        return set;
    }

    private static List<String> at(List<String> keys, int[] places) {
        return IntStream.of(places).mapToObj(keys::get).toList();
    }

    private static List<Change> changes(List<String> before, List<String> after) {
        return new MyersDiffWithLinearSpace<String>().computeDiff(before, after, new Unheard());
    }

    private static final class Unheard implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
    }
}
