package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

import java.time.Instant;
import java.util.List;

/**
 * What one version showed its readers.
 *
 * @param body in reading order
 */
record VersionText(
        int number,
        Instant publishedAt,
        Change change,
        @Nullable String reason,
        String headline,
        String standfirst,
        List<VersionBlock> body) {}
