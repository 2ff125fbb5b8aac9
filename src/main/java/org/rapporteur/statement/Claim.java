package org.rapporteur.statement;

/** What became of the claim that the speaker said this. */
public enum Claim {
    REPORTED,
    CONFIRMED,
    DENIED,
    CLARIFIED
}
