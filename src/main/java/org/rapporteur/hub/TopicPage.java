package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleCard;
import org.rapporteur.position.StandingLine;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.text.SafeHtml;
import org.rapporteur.topic.TopicLine;

import java.time.LocalDate;
import java.util.List;

/**
 * A topic with everything on it.
 *
 * @param note the editorial note; nothing for none
 * @param statusNote the note on status; null for none
 * @param on the date on which who stands where is told
 * @param more whether there are older statements than those shown
 */
record TopicPage(
        TopicLine topic,
        List<SafeHtml> note,
        @Nullable String statusNote,
        LocalDate on,
        List<StandingLine> standings,
        Timeline timeline,
        List<ArticleCard> articles,
        List<StatementCard> statements,
        boolean more) {

    private static final int LATEST = 6;

    /** The few statements that stand beside the timeline, which has them all. */
    public List<StatementCard> latest() {
        return statements.stream().limit(LATEST).toList();
    }
}
