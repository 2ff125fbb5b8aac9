package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

import java.time.Instant;

/**
 * What readers were shown of an article at one publication, in the words it had then.
 *
 * @param reason what readers were told of the change; null for the first version
 * @param current whether it is what readers see now
 */
public record ArticleShown(
        String slug,
        int number,
        Change change,
        @Nullable String reason,
        String headline,
        String standfirst,
        Instant publishedAt,
        boolean current) {

    /** Whether something was published before. */
    public boolean isChange() {
        return number > 1;
    }

    /** The article itself for what readers see now; else the version. */
    public String path() {
        return current ? "/articles/" + slug : "/articles/" + slug + "/versions/" + number;
    }
}
