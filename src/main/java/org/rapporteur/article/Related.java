package org.rapporteur.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.rapporteur.statement.StatementId;

import java.util.UUID;

/** An item that an editor chose to show beside an article. */
@Embeddable
public record Related(
        @Enumerated(EnumType.STRING) @Column(length = 12) Kind kind,
        @Column(name = "target_id") UUID target) {

    /** What is shown: under "Related diplomacy" or "On the record". */
    public enum Kind {
        ARTICLE,
        STATEMENT
    }

    public static Related to(ArticleId article) {
        return new Related(Kind.ARTICLE, article.value());
    }

    public static Related to(StatementId statement) {
        return new Related(Kind.STATEMENT, statement.value());
    }
}
