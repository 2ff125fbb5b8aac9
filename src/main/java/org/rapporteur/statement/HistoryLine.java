package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

import java.time.Instant;
import java.util.UUID;

/** One publication in the history of a statement. */
record HistoryLine(
        int number, Instant at, @Nullable UUID by, Change change, @Nullable String reason) {}
