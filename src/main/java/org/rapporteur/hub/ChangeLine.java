package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.text.PartialDate;

import java.time.Instant;

/**
 * Something that was published, changed or withdrawn.
 *
 * @param title the headline, or the speaker of a statement; null for what was withdrawn
 * @param saidOn the date of a statement; null for an article
 * @param reason what readers were told of the change
 */
public record ChangeLine(
        Kind kind,
        String slug,
        @Nullable String title,
        @Nullable PartialDate saidOn,
        Change change,
        @Nullable String reason,
        int version,
        Instant at) {

    /** What changed. */
    public enum Kind {
        ARTICLE,
        STATEMENT
    }

    /** Where to read it: the difference for a changed article, the thing itself otherwise. */
    public String path() {
        String address = (kind == Kind.ARTICLE ? "/articles/" : "/statements/") + slug;
        boolean compared = kind == Kind.ARTICLE && version > 1 && change != Change.WITHDRAWAL;
        return compared ? address + "/versions/" + version : address;
    }
}
