package org.rapporteur.position;

import org.jspecify.annotations.Nullable;

/**
 * Everything about who stands where on a date.
 *
 * @param squares null where the record knows no members of the EU, or no topic of recognition
 */
public record Board(Matrix matrix, @Nullable Squares squares) {}
