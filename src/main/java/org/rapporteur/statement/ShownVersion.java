package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;

import java.time.Instant;

/**
 * One version of a statement's record in the list of all.
 *
 * @param reason why it was changed; null for the first
 */
public record ShownVersion(
        int number, Instant publishedAt, Change change, @Nullable String reason) {}
