package org.rapporteur.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

/** A version in the list of versions. */
record ArticleVersionLine(
        int number, Instant publishedAt, Change change, @Nullable String reason, String headline) {}
