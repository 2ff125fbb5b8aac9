package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A source as pages cite it: in one line, with its address and its archived copy. */
public record SourceLine(
        SourceId id,
        String publisher,
        @Nullable String title,
        String url,
        boolean confirmed,
        String language,
        @Nullable PartialDate published,
        @Nullable String archivedUrl,
        @Nullable LocalDate archivedOn) {

    /** The columns that {@link #in} reads, of a table {@code source} that is called {@code o}. */
    public static final String COLUMNS =
            """
            o.id as source_id, o.publisher, o.title as source_title, o.url, o.confirmed, o.language,
            o.published_on, o.archived_url, o.archived_on
            """;

    /** Reads a source from a row that has {@link #COLUMNS}. */
    public static SourceLine in(ResultSet row) throws SQLException {
        String published = row.getString("published_on");
        return new SourceLine(
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getString("publisher"),
                row.getString("source_title"),
                row.getString("url"),
                row.getBoolean("confirmed"),
                row.getString("language"),
                published == null ? null : PartialDate.parse(published),
                row.getString("archived_url"),
                row.getObject("archived_on", LocalDate.class));
    }

    /** The address to link to; null unless it is one of the web. */
    public @Nullable String link() {
        return onTheWeb(url);
    }

    /** The address of the archived copy; null where there is none. */
    public @Nullable String archive() {
        return archivedUrl == null ? null : onTheWeb(archivedUrl);
    }

    /** The day of the archived copy, as Robust Links want it; null where it is not known. */
    public @Nullable String archiveDay() {
        return archivedOn == null ? null : archivedOn.toString();
    }

    private static @Nullable String onTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : null;
    }
}
