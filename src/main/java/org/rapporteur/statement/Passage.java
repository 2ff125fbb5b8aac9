package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordDiff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings of one passage of a statement, arranged so that they can be compared.
 *
 * @param lead the wording that stands for the passage
 * @param original the original wording; null where it was not seen
 * @param comparisons the wordings of one language, each compared with the same one of them
 * @param translations what stands beside the original in other languages; empty without original
 * @param others without an original, what there is nothing to compare with
 */
record Passage(
        int number,
        CardWording lead,
        @Nullable CardWording original,
        List<Comparison> comparisons,
        List<CardWording> translations,
        List<CardWording> others) {

    /**
     * Wordings of one language, compared word by word.
     *
     * @param base the original or, where it was not seen, the wording of the earliest source
     * @param original whether the base is the original
     */
    record Comparison(CardWording base, boolean original, List<Version> versions) {

        static Comparison with(CardWording base, Collection<CardWording> all) {
            List<Version> versions =
                    all.stream()
                            .filter(other -> other != base)
                            .map(other -> Version.of(base, other))
                            .toList();
            return new Comparison(base, base.kind() == WordingKind.ORIGINAL, versions);
        }
    }

    /** A wording and how it differs from the one it is compared with. */
    record Version(CardWording wording, WordDiff difference) {

        static Version of(CardWording base, CardWording other) {
            return new Version(other, WordDiff.between(base.words(), other.words()));
        }
    }

    static Passage of(CardWording lead, List<CardWording> wordings) {
        return wordings.stream()
                .filter(wording -> wording.kind() == WordingKind.ORIGINAL)
                .findFirst()
                .map(original -> withOriginal(lead, original, wordings))
                .orElseGet(() -> withoutOriginal(lead, wordings));
    }

    private static Passage withOriginal(
            CardWording lead, CardWording original, List<CardWording> wordings) {
        List<CardWording> same = new ArrayList<>();
        List<CardWording> translations = new ArrayList<>();
        for (CardWording wording : wordings) {
            boolean isSame = wording.language().equals(original.language());
            (isSame ? same : translations).add(wording);
        }
        return new Passage(
                lead.passage(),
                lead,
                original,
                same.size() > 1 ? List.of(Comparison.with(original, same)) : List.of(),
                translations,
                List.of());
    }

    private static Passage withoutOriginal(CardWording lead, List<CardWording> wordings) {
        Map<String, List<CardWording>> languages = new LinkedHashMap<>();
        for (CardWording wording : wordings) {
            languages.computeIfAbsent(wording.language(), tag -> new ArrayList<>()).add(wording);
        }
        return new Passage(
                lead.passage(),
                lead,
                null,
                languages.values().stream()
                        .filter(all -> all.size() > 1)
                        .map(all -> Comparison.with(earliest(all), all))
                        .toList(),
                List.of(),
                languages.values().stream()
                        .filter(all -> all.size() == 1 && all.getFirst() != lead)
                        .map(List::getFirst)
                        .toList());
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
