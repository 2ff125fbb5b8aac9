package org.rapporteur.statement;

/** What kind of version of the words a wording is. */
public enum WordingKind {
    /** The wording first issued, or a quotation in the language in which it was spoken. */
    ORIGINAL,
    /** A rendering into another language. */
    TRANSLATION,
    /** A reporter's words, a headline, an altered quotation, or a wording of unsettled origin. */
    AS_REPORTED
}
