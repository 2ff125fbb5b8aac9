package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleCard;
import org.rapporteur.position.Board;
import org.rapporteur.position.Matrix;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.topic.TopicLine;

import java.util.List;

/**
 * The front page: the newest article leads, the next ones stand below it, older ones follow as
 * lines. It looks edited with one article and with ten thousand.
 *
 * @param lead null while nothing was published
 * @param items up to four
 * @param board who stands where on the day of the newest article; null while there is none
 */
record FrontPage(
        @Nullable ArticleCard lead,
        List<ArticleCard> items,
        List<ArticleCard> more,
        List<StatementCard> statements,
        List<TopicLine> topics,
        @Nullable Board board) {

    /** How many articles a front page shows at most. */
    static final int ARTICLES = 12;

    private static final int ITEMS = 4;
    private static final int ROWS = 6;
    private static final int COLUMNS = 3;

    /** Sets the newest articles on the page. */
    static FrontPage of(
            List<ArticleCard> newest,
            List<StatementCard> statements,
            List<TopicLine> topics,
            @Nullable Board board) {
        int items = Math.clamp(newest.size() - 1L, 0, ITEMS);
        return new FrontPage(
                newest.isEmpty() ? null : newest.getFirst(),
                newest.isEmpty() ? List.of() : newest.subList(1, 1 + items),
                newest.isEmpty() ? List.of() : newest.subList(1 + items, newest.size()),
                statements,
                topics,
                board);
    }

    /** The few actors and topics on which most is recorded. */
    public @Nullable Matrix matrix() {
        return board == null ? null : board.matrix().compact(ROWS, COLUMNS);
    }

    /** Where the evidence is. */
    public String positions() {
        return board == null ? "/positions" : "/positions?on=" + board.matrix().on();
    }
}
