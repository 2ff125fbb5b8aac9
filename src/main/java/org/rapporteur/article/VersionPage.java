package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Markup;
import org.rapporteur.text.WordDiff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version and what changed since the one before it.
 *
 * @param headline the words that were lost, added and kept; likewise the others
 * @param body paragraph by paragraph
 * @param quotations the words of the statements shown as cards
 */
record VersionPage(
        String slug,
        ArticleText text,
        @Nullable Integer previous,
        WordDiff headline,
        WordDiff standfirst,
        List<WordDiff> body,
        List<WordDiff> quotations) {

    /**
     * Compares a version with the one before it.
     *
     * @param versions the version alone, or the one before it and the version
     */
    static VersionPage of(String slug, List<ArticleText> versions) {
        ArticleText after = versions.getLast();
        ArticleText before = versions.getFirst();
        return new VersionPage(
                slug,
                after,
                versions.size() == 1 ? null : before.number(),
                WordDiff.between(before.headline(), after.headline()),
                WordDiff.between(before.standfirst(), after.standfirst()),
                paragraphs(before.body(), after.body()),
                pairs(before.quotations(), after.quotations()));
    }

    private static List<WordDiff> paragraphs(String before, String after) {
        return ParagraphDiff.between(split(before), split(after));
    }

    private static List<String> split(String body) {
        return Stream.of(Markup.plain(body).split("\\n+"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static List<WordDiff> pairs(List<String> before, List<String> after) {
        List<WordDiff> pairs = new ArrayList<>();
        for (int place = 0; place < Math.max(before.size(), after.size()); place++) {
            pairs.add(WordDiff.between(at(before, place), at(after, place)));
        }
        return pairs;
    }

    private static String at(List<String> list, int place) {
        return place < list.size() ? list.get(place) : "";
    }
}
