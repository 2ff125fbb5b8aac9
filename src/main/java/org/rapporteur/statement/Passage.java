package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordDiff;

import java.util.List;

/**
 * The wordings of one passage of a statement, arranged so that they can be compared.
 *
 * @param lead the wording that stands for the passage
 * @param original the original wording; null where it was not seen
 * @param comparisons the wordings of one language, each compared with the same one of them
 * @param translations what stands beside the original in other languages; empty without original
 * @param others what there is nothing to compare with
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

        Comparison {
            versions = List.copyOf(versions);
        }
    }

    /** A wording and how it differs from the one it is compared with. */
    record Version(CardWording wording, WordDiff difference) {

        static Version of(CardWording base, CardWording other) {
            return new Version(other, WordDiff.between(base.words(), other.words()));
        }
    }

    Passage {
        comparisons = List.copyOf(comparisons);
        translations = List.copyOf(translations);
        others = List.copyOf(others);
    }

    /**
     * @param room how many characters may be compared
     */
    static Passage of(CardWording lead, List<CardWording> wordings, int room) {
        return new PassageArrangement(lead, room).of(wordings);
    }

    /** How many translations stand beside the original. */
    public long translated() {
        return translations.stream()
                .filter(wording -> wording.kind() == WordingKind.TRANSLATION)
                .count();
    }

    /** How many reports in other languages stand beside the original. */
    public long reported() {
        return translations.size() - translated();
    }
}
