package org.rapporteur.hub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleCard;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.topic.TopicLine;

/**
 * The front page: the newest article leads, the next ones stand below it, older ones follow as
 * lines. It looks edited with one article and with ten thousand.
 *
 * @param lead null while nothing was published
 * @param items none, or two to five
 */
record FrontPage(
        @Nullable ArticleCard lead,
        List<ArticleCard> items,
        List<ArticleCard> more,
        List<StatementCard> statements,
        List<TopicLine> topics) {

    /** How many articles a front page shows at most. */
    static final int ARTICLES = 12;

    private static final int ITEMS = 4;

    /** Sets the newest articles on the page. */
    static FrontPage of(
            List<ArticleCard> newest, List<StatementCard> statements, List<TopicLine> topics) {
        int items = Math.clamp(newest.size() - 1L, 0, ITEMS);
        return new FrontPage(
                newest.isEmpty() ? null : newest.getFirst(),
                newest.isEmpty() ? List.of() : newest.subList(1, 1 + items),
                newest.isEmpty() ? List.of() : newest.subList(1 + items, newest.size()),
                statements,
                topics);
    }
}
