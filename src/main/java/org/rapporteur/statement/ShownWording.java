package org.rapporteur.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The words of a wording as one version of the statement showed them. */
@Embeddable
record ShownWording(
        @Enumerated(EnumType.STRING) @Column(length = 16) WordingKind kind,
        @Column(length = 20) String language,
        @Column(length = 10_000) String words,
        boolean verbatim,
        int passage) {

    static ShownWording of(Wording wording) {
        return new ShownWording(
                wording.kind(),
                wording.language(),
                wording.words(),
                wording.verbatim(),
                wording.passage());
    }
}
