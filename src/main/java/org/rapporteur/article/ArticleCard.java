package org.rapporteur.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A published article in a list.
 *
 * @param topicSlug the article's own topic; null when it has none
 * @param updatedAt the last change that readers should know of
 * @param quotations how often it quotes the record
 */
public record ArticleCard(
        ArticleId id,
        String slug,
        ArticleKind kind,
        String headline,
        String standfirst,
        @Nullable String topicSlug,
        @Nullable String topicTitle,
        Instant publishedAt,
        Instant updatedAt,
        int quotations) {

    /** Whether something of note changed after the first publication. */
    public boolean isUpdated() {
        return updatedAt.isAfter(publishedAt);
    }
}
