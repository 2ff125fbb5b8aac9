package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.text.SafeHtml;

/**
 * A stretch of an article's body: either prose or a statement that stands by itself.
 *
 * @param passage the passage shown on the card; 0 for prose
 */
record BodyPart(@Nullable SafeHtml prose, @Nullable StatementCard card, int passage) {

    static BodyPart of(SafeHtml prose) {
        return new BodyPart(prose, null, 0);
    }

    static BodyPart of(StatementCard card, int passage) {
        return new BodyPart(null, card, passage);
    }
}
