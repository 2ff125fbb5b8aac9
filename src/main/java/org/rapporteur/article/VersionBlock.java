package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.CardWording;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.StatementId;

/**
 * A paragraph of a version, or a statement that stood by itself.
 *
 * @param words in plain text, as readers were shown them; of a withdrawn statement, the notice
 * @param card null for a paragraph
 */
record VersionBlock(String words, @Nullable Card card) {

    /**
     * A statement that stood by itself.
     *
     * @param statement null when it was withdrawn
     * @param wording the wording its words are of; null where that is not known any more
     */
    record Card(
            StatementId id,
            int passage,
            @Nullable StatementCard statement,
            @Nullable CardWording wording) {}

    /** What it is found again by in another version. */
    String key() {
        return card == null ? words : "statement:" + card.id().value() + "/" + card.passage();
    }
}
