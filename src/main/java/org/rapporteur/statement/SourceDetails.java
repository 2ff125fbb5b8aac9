package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

import java.time.LocalDate;

/**
 * What the newsroom knows of a published thing.
 *
 * @param title null where it is not known
 * @param url absolute, http or https, at most 2,000 characters
 * @param confirmed whether the address was seen to be the thing's own
 * @param published null where the thing shows no date
 * @param readOn the day an editor read it
 * @param note for editors; never shown to readers
 */
public record SourceDetails(
        String publisher,
        @Nullable String title,
        String url,
        boolean confirmed,
        String language,
        @Nullable PartialDate published,
        @Nullable LocalDate readOn,
        @Nullable String archivedUrl,
        @Nullable LocalDate archivedOn,
        @Nullable String note) {}
