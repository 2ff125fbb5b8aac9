package org.rapporteur.text;

import org.rapporteur.text.ComparedText.Runs;
import org.rapporteur.text.WordDiff.Kind;
import org.rapporteur.text.WordDiff.Run;

import java.util.List;

/** Reads two compared texts as one: lost words stand before those that took their place. */
final class WordDiffRuns {

    private final ComparedText old;
    private final ComparedText fresh;
    private final Runs runs = new Runs();
    private int from;
    private int to;

    WordDiffRuns(ComparedText old, ComparedText fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    List<Run> both() {
        runs.add(Kind.SAME, fresh.spaceBefore());
        while (from < old.size() || to < fresh.size()) {
            if (old.isChanged(from)) {
                from = changed(old, from, Kind.LOST);
            } else if (fresh.isChanged(to)) {
                to = changed(fresh, to, Kind.ADDED);
            } else {
                same();
            }
        }
        return runs.list();
    }

    private int changed(ComparedText side, int start, Kind kind) {
        int at = start;
        if (runs.endsInWord() && Character.isLetterOrDigit(side.said(at).codePointAt(0))) {
            runs.add(Kind.SAME, " ");
        }
        for (; side.isChanged(at); at++) {
            runs.add(kind, side.said(at));
            runs.add(side.isChanged(at + 1) ? kind : Kind.SAME, side.spaceBehind(at));
        }
        return at;
    }

    private void same() {
        runs.add(Kind.SAME, fresh.said(to));
        runs.add(Kind.SAME, fresh.spaceBehind(to));
        from++;
        to++;
    }
}
