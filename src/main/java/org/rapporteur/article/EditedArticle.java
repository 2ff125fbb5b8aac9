package org.rapporteur.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * An article as it is stored, working copy and state.
 *
 * @param version the version that a form must name to change it
 * @param editedBy the account that saved it last; null for the first content
 * @param changed whether the working copy differs from what readers see
 * @param publishedNumber the version readers see; null while they never saw one
 * @param publishedSlug the address readers know; null while they never saw one
 */
record EditedArticle(
        ArticleId id,
        long version,
        ArticleState state,
        boolean changed,
        Instant editedAt,
        @Nullable UUID editedBy,
        @Nullable Integer publishedNumber,
        @Nullable String publishedSlug,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        ArticleDetails details) {

    static EditedArticle of(Article article) {
        return new EditedArticle(
                article.id(),
                article.version(),
                article.state(),
                article.isChanged(),
                article.editedAt(),
                article.editedBy(),
                article.publishedNumber(),
                article.publishedSlug(),
                article.publishedAt(),
                article.updatedAt(),
                article.withdrawnAt(),
                article.withdrawalReason(),
                article.details());
    }

    public boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return state == ArticleState.WITHDRAWN;
    }

    public boolean isDisposable() {
        return publishedNumber == null;
    }
}
