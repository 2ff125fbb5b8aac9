package org.rapporteur.article;

import static java.util.Objects.requireNonNull;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import org.rapporteur.article.Likeness.Pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between two bodies. Paragraphs that are versions of each other are compared word
 * by word, others are lost or added as a whole. A card is compared with what the same passage of
 * the same statement showed before, wherever that stood.
 */
final class BodyDiff {

    private final Map<String, VersionBlock> before;
    private final Map<String, VersionBlock> after;
    private final List<String> old;
    private final List<String> fresh = new ArrayList<>();
    private final Map<String, List<String>> cardsBehind = new HashMap<>();
    private final List<VersionPart> parts = new ArrayList<>();

    private BodyDiff(List<VersionBlock> before, List<VersionBlock> after) {
        this.before = keyed(before);
        this.after = keyed(after);
        this.old = this.before.keySet().stream().filter(key -> !isCardOfBoth(key)).toList();
        String last = "";
        for (String key : this.after.keySet()) {
            if (isCardOfBoth(key)) {
                cardsBehind.computeIfAbsent(last, none -> new ArrayList<>()).add(key);
            } else {
                fresh.add(key);
                last = key;
            }
        }
    }

    /** By keys that tell the second of two same blocks from the first. */
    private static Map<String, VersionBlock> keyed(List<VersionBlock> body) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, VersionBlock> keyed = new LinkedHashMap<>();
        for (VersionBlock block : body) {
            keyed.put(times.merge(block.key(), 1, Integer::sum) + " " + block.key(), block);
        }
        return keyed;
    }

    private boolean isCardOfBoth(String key) {
        VersionBlock block = before.get(key);
        return block != null && block.card() != null && after.containsKey(key);
    }

    /** Both bodies read as one, in order; what did not change included. */
    static List<VersionPart> between(List<VersionBlock> before, List<VersionBlock> after) {
        return new BodyDiff(before, after).parts();
    }

    private List<VersionPart> parts() {
        addCardsBehind("");
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            List<String> lost = delta.getSource().getLines();
            List<String> added = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                added.forEach(key -> addCompared(key, key));
            } else {
                addChanged(lost, added);
            }
        }
        return List.copyOf(parts);
    }

    private void addChanged(List<String> lost, List<String> added) {
        int from = 0;
        int to = 0;
        for (Pair pair : Likeness.pairs(words(lost, before), words(added, after))) {
            lost.subList(from, pair.before()).forEach(this::addLost);
            added.subList(to, pair.after()).forEach(this::addAdded);
            addCompared(lost.get(pair.before()), added.get(pair.after()));
            from = pair.before() + 1;
            to = pair.after() + 1;
        }
        lost.subList(from, lost.size()).forEach(this::addLost);
        added.subList(to, added.size()).forEach(this::addAdded);
    }

    /** The words of paragraphs; cards are like nothing but themselves. */
    private static List<String> words(List<String> keys, Map<String, VersionBlock> body) {
        return keys.stream()
                .map(key -> block(body, key))
                .map(block -> block.card() == null ? block.words() : "")
                .toList();
    }

    private static VersionBlock block(Map<String, VersionBlock> body, String key) {
        return requireNonNull(body.get(key));
    }

    private void addLost(String key) {
        parts.add(VersionPart.lost(block(before, key)));
    }

    private void addAdded(String key) {
        parts.add(VersionPart.added(block(after, key)));
        addCardsBehind(key);
    }

    private void addCompared(String oldKey, String freshKey) {
        VersionBlock earlier = block(before, oldKey);
        VersionBlock later = block(after, freshKey);
        if (Likeness.areComparable(earlier.words(), later.words())) {
            parts.add(VersionPart.of(earlier, later));
        } else {
            parts.add(VersionPart.lost(earlier));
            parts.add(VersionPart.added(later));
        }
        addCardsBehind(freshKey);
    }

    private void addCardsBehind(String key) {
        cardsBehind.getOrDefault(key, List.of()).forEach(card -> addCompared(card, card));
    }
}
