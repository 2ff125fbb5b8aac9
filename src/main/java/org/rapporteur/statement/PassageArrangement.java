package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.Passage.Comparison;
import org.rapporteur.statement.Passage.Version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which wordings of a passage are compared with which. Two wordings of one source are not:
 * they are no versions of each other. Nor are more words than a page has room for.
 */
final class PassageArrangement {

    private final CardWording lead;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<CardWording> translations = new ArrayList<>();
    private final List<CardWording> others = new ArrayList<>();
    private int room;

    /**
     * @param room how many characters may be compared
     */
    PassageArrangement(CardWording lead, int room) {
        this.lead = lead;
        this.room = room;
    }

    Passage of(List<CardWording> wordings) {
        @Nullable CardWording original =
                wordings.stream()
                        .filter(wording -> wording.kind() == WordingKind.ORIGINAL)
                        .findFirst()
                        .orElse(null);
        if (original == null) {
            addReports(wordings);
        } else {
            addVersions(original, wordings);
        }
        return new Passage(lead.passage(), lead, original, comparisons, translations, others);
    }

    private void addVersions(CardWording original, List<CardWording> wordings) {
        List<CardWording> same = new ArrayList<>();
        for (CardWording wording : wordings) {
            boolean isSame = wording.language().equals(original.language());
            (isSame ? same : translations).add(wording);
        }
        compare(original, same);
    }

    private void addReports(List<CardWording> wordings) {
        Map<String, List<CardWording>> languages = new LinkedHashMap<>();
        for (CardWording wording : wordings) {
            languages.computeIfAbsent(wording.language(), tag -> new ArrayList<>()).add(wording);
        }
        for (List<CardWording> all : languages.values()) {
            CardWording base = earliest(all);
            if (!compare(base, all)) {
                addOther(base);
            }
        }
    }

    /** Whether there was anything to compare. */
    private boolean compare(CardWording base, List<CardWording> all) {
        List<Version> versions = new ArrayList<>();
        for (CardWording wording : all) {
            if (wording != base) {
                int size = base.words().length() + wording.words().length();
                if (isSameSource(base.source(), wording.source()) || size > room) {
                    addOther(wording);
                } else {
                    room -= size;
                    versions.add(Version.of(base, wording));
                }
            }
        }
        if (!versions.isEmpty()) {
            boolean isOriginal = base.kind() == WordingKind.ORIGINAL;
            comparisons.add(new Comparison(base, isOriginal, versions));
        }
        return !versions.isEmpty();
    }

    private static boolean isSameSource(@Nullable SourceLine one, @Nullable SourceLine other) {
        return one != null && other != null && one.id().equals(other.id());
    }

    private void addOther(CardWording wording) {
        if (wording != lead) {
            others.add(wording);
        }
    }

    /** The wording whose source was published first; dated before undated ones. */
    private static CardWording earliest(List<CardWording> wordings) {
        CardWording earliest = wordings.getFirst();
        for (CardWording wording : wordings) {
            if (isEarlier(wording.source(), earliest.source())) {
                earliest = wording;
            }
        }
        return earliest;
    }

    private static boolean isEarlier(@Nullable SourceLine one, @Nullable SourceLine other) {
        if (one == null || one.published() == null) {
            return false;
        }
        return other == null
                || other.published() == null
                || one.published().compareTo(other.published()) < 0;
    }
}
