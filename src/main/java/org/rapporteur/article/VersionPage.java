package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordDiff;

import java.util.List;

/**
 * A version and what changed since the one before it.
 *
 * @param headline the words that were lost, added and kept; likewise the standfirst. Two where the
 *     one has little in common with the other
 * @param body both bodies read as one
 */
record VersionPage(
        String slug,
        VersionText text,
        @Nullable Integer previous,
        List<WordDiff> headline,
        List<WordDiff> standfirst,
        List<VersionPart> body) {

    /**
     * Compares a version with the one before it.
     *
     * @param versions the version alone, or the one before it and the version
     */
    static VersionPage of(String slug, List<VersionText> versions) {
        VersionText after = versions.getLast();
        VersionText before = versions.getFirst();
        return new VersionPage(
                slug,
                after,
                versions.size() == 1 ? null : before.number(),
                Likeness.compared(before.headline(), after.headline()),
                Likeness.compared(before.standfirst(), after.standfirst()),
                BodyDiff.between(before.body(), after.body()));
    }
}
