package org.rapporteur.statement;

/** Where a statement is in its life. */
public enum StatementState {
    /** Only editors see it. */
    DRAFT,
    /** Readers see it. */
    PUBLISHED,
    /** Its address says that it was taken back, and why. */
    WITHDRAWN
}
