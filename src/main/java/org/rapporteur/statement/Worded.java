package org.rapporteur.statement;

/** What decides which wording of a passage stands for it. */
interface Worded {

    WordingKind kind();

    String language();

    boolean verbatim();
}
