package org.rapporteur.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
        @Column(length = 10_000) String words) {}
