package org.rapporteur.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.rapporteur.statement.CardWording;
import org.rapporteur.statement.StatementId;

/**
 * Words of a statement as one version of an article shows them.
 *
 * @param passage which passage of the statement, from 1
 * @param card whether the statement stands by itself rather than in a sentence
 * @param words the words shown
 */
@Embeddable
public record Quotation(
        @Column(name = "statement_id") StatementId statement,
        int passage,
        boolean card,
        @Column(length = 10_000) String words) {

    /** Whether a wording is the one that these words show, word for word. */
    boolean isOf(CardWording wording) {
        return wording.passage() == passage && wording.words().equals(words);
    }
}
