package org.rapporteur.statement;

/** The kinds of wording as the form offers them: a translation is ours or somebody else's. */
enum WordingChoice {
    ORIGINAL(WordingKind.ORIGINAL),
    TRANSLATION(WordingKind.TRANSLATION),
    OUR_TRANSLATION(WordingKind.TRANSLATION),
    AS_REPORTED(WordingKind.AS_REPORTED);

    private final WordingKind kind;

    WordingChoice(WordingKind kind) {
        this.kind = kind;
    }

    WordingKind kind() {
        return kind;
    }

    boolean isOurs() {
        return this == OUR_TRANSLATION;
    }

    static WordingChoice of(Wording wording) {
        return wording.ours() ? OUR_TRANSLATION : valueOf(wording.kind().name());
    }
}
