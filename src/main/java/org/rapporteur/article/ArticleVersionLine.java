package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

import java.time.Instant;

/** A version in the list of versions. */
record ArticleVersionLine(
        int number, Instant publishedAt, Change change, @Nullable String reason, String headline) {}
