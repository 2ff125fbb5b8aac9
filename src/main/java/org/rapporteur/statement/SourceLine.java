package org.rapporteur.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

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
        @Nullable LocalDate archivedOn) {}
