package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.text.PartialDate;

import java.time.Instant;
import java.util.List;

/**
 * Something that was published, changed or withdrawn.
 *
 * @param title the headline; null for a statement, and for what was withdrawn
 * @param speakers who made a statement; empty for an article, and for what was withdrawn
 * @param saidOn the date of a statement; null for an article
 * @param reason what readers were told of the change
 */
public record ChangeLine(
        Kind kind,
        String slug,
        @Nullable String title,
        List<String> speakers,
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

    /** The change with the speakers of its statement. */
    ChangeLine saidBy(List<String> names) {
        return new ChangeLine(kind, slug, title, names, saidOn, change, reason, version, at);
    }

    /** Whether it tells more than that something is new. */
    public boolean isTagged() {
        return change != Change.FIRST;
    }

    /** Where to read it: the difference for a changed article, the thing itself otherwise. */
    public String path() {
        String address = (kind == Kind.ARTICLE ? "/articles/" : "/statements/") + slug;
        boolean compared = kind == Kind.ARTICLE && version > 1 && change != Change.WITHDRAWAL;
        return compared ? address + "/versions/" + version : address;
    }
}
