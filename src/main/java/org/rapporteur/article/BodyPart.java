package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.text.SafeHtml;

/**
 * A stretch of an article's body: prose, a statement that stands by itself, or the notice that
 * stands in place of one that was withdrawn.
 *
 * @param passage the passage shown on the card; 0 for what is no card
 */
record BodyPart(
        @Nullable SafeHtml prose,
        @Nullable StatementCard card,
        int passage,
        @Nullable String notice) {

    static BodyPart of(SafeHtml prose) {
        return new BodyPart(prose, null, 0, null);
    }

    static BodyPart of(StatementCard card, int passage) {
        return new BodyPart(null, card, passage, null);
    }

    static BodyPart withheld(String notice) {
        return new BodyPart(null, null, 0, notice);
    }
}
