package org.rapporteur.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** An article in the newsroom's lists. */
public record ArticleLine(
        ArticleId id,
        String headline,
        ArticleKind kind,
        ArticleState state,
        boolean changed,
        Instant editedAt,
        @Nullable String editor,
        @Nullable String publishedSlug,
        @Nullable Instant publishedAt) {}
