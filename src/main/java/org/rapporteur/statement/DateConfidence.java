package org.rapporteur.statement;

/** Whether a source's own date supports the date of a statement. */
public enum DateConfidence {
    CONFIRMED,
    PLAUSIBLE,
    CORRECTED,
    MONTH_ONLY,
    NOT_CONFIRMED
}
