package org.rapporteur.edition;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One act of publishing.
 *
 * @param at when
 * @param by the account of the editor; null for the first content, which no account published
 * @param reason what readers are told; null for a first publication
 */
public record Publication(Instant at, @Nullable UUID by, Change change, @Nullable String reason) {

    public static Publication first(Instant at, @Nullable UUID by) {
        return new Publication(at, by, Change.FIRST, null);
    }
}
