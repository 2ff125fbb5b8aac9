package org.rapporteur.hub;

import org.rapporteur.actor.ActorDossier;
import org.rapporteur.article.ArticleCard;
import org.rapporteur.position.StandingLine;
import org.rapporteur.statement.StatementCard;

import java.util.List;

/**
 * An actor's page: who it is, where it stands, what it said and what was written about that.
 *
 * @param statements by it, on its behalf or by a holder of an office of it, the latest first; one
 *     more than is shown where there are more
 * @param articles that quote its statements
 */
record ActorPage(
        ActorDossier dossier,
        List<StandingLine> standings,
        List<StatementCard> statements,
        List<ArticleCard> articles) {

    static final int MOST_STATEMENTS = 30;

    /** The statements that are shown. */
    public List<StatementCard> latest() {
        return statements.subList(0, Math.min(MOST_STATEMENTS, statements.size()));
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return statements.size() > MOST_STATEMENTS;
    }

    /** Whether it is known where it stands on any topic. */
    public boolean isOnRecord() {
        return standings.stream().anyMatch(line -> line.standing().isKnown());
    }
}
