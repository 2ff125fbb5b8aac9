package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

import java.time.Instant;
import java.util.List;

/**
 * What one version said.
 *
 * @param body as it was written (CommonMark)
 * @param quotations the words of its cards, as readers were shown them then
 */
record ArticleText(
        int number,
        Instant publishedAt,
        Change change,
        @Nullable String reason,
        String headline,
        String standfirst,
        String body,
        List<String> quotations) {}
