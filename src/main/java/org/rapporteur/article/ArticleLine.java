package org.rapporteur.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
