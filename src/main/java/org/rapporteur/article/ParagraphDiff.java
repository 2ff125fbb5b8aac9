package org.rapporteur.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.rapporteur.text.WordDiff;

import java.util.ArrayList;
import java.util.List;

/** Finds which paragraphs belong together before their words are compared. */
final class ParagraphDiff {

    private ParagraphDiff() {}

    /** One difference per paragraph, in reading order; unchanged paragraphs included. */
    static List<WordDiff> between(List<String> before, List<String> after) {
        List<WordDiff> paragraphs = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            compare(delta.getSource().getLines(), delta.getTarget().getLines(), paragraphs);
        }
        return paragraphs;
    }

    private static void compare(List<String> lost, List<String> added, List<WordDiff> to) {
        for (int place = 0; place < Math.max(lost.size(), added.size()); place++) {
            to.add(WordDiff.between(at(lost, place), at(added, place)));
        }
    }

    private static String at(List<String> list, int place) {
        return place < list.size() ? list.get(place) : "";
    }
}
