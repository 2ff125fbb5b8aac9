package org.rapporteur.sample;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleKind;
import org.rapporteur.edition.Change;

import java.time.Instant;
import java.util.List;

/**
 * An article of the first content.
 *
 * @param versions what readers are shown, from the first on; never empty
 */
record SampleArticle(String slug, List<SampleVersion> versions) {

    /** When readers saw it first. */
    Instant publishedAt() {
        return versions.getFirst().at();
    }

    /**
     * One version.
     *
     * @param reason what readers are told; null for the first version
     */
    record SampleVersion(SampleText text, Instant at, Change change, @Nullable String reason) {}

    /**
     * What one version says.
     *
     * @param topics slugs, the article's own first
     * @param related {@code article:SLUG} or {@code statement:SLUG}, in the order of readers
     * @param body CommonMark
     */
    record SampleText(
            ArticleKind kind,
            String headline,
            String standfirst,
            String byline,
            List<String> topics,
            List<String> related,
            String body) {}
}
