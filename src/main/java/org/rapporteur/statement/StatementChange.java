package org.rapporteur.statement;

import org.rapporteur.edition.Change;

/** The classes of change that an editor chooses from. */
enum StatementChange {
    MINOR(Change.MINOR),
    UPDATE(Change.UPDATE),
    CORRECTION(Change.CORRECTION),
    CLARIFICATION(Change.CLARIFICATION);

    private final Change change;

    StatementChange(Change change) {
        this.change = change;
    }

    Change change() {
        return change;
    }

    /** Whether readers are told the reason. */
    boolean needsReason() {
        return change.isSubstantive();
    }
}
