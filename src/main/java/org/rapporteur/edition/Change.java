package org.rapporteur.edition;

/** The class of a change that readers are told of. */
public enum Change {
    /** Shown for the first time. */
    FIRST,
    /** A typing error or the like; the meaning is the same. */
    MINOR,
    /** Something new was added. */
    UPDATE,
    /** Something was wrong and is put right. */
    CORRECTION,
    /** Something could be misunderstood and is put more clearly. */
    CLARIFICATION,
    /** The text was taken back; its address says why. */
    WITHDRAWAL;

    /**
     * Whether "updated" moves: RFC 4287, 4.2.15, asks for changes the publisher finds significant.
     */
    public boolean isSubstantive() {
        return this != MINOR;
    }
}
