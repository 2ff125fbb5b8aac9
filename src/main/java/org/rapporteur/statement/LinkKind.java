package org.rapporteur.statement;

/** What one statement does to another. Asserted by an editor, never inferred. */
public enum LinkKind {
    ANSWERS,
    REPEATS,
    CLARIFIES,
    CONTRADICTS,
    WITHDRAWS
}
