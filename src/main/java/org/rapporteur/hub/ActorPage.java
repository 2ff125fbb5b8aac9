package org.rapporteur.hub;

import org.rapporteur.actor.ActorDossier;
import org.rapporteur.actor.ActorKind;
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

    /**
     * Whether it says where the actor stands. Persons mostly speak for others, so for them it does
     * only where something is known.
     */
    public boolean showsPositions() {
        return dossier.name().kind() != ActorKind.PERSON
                || standings.stream().anyMatch(line -> line.standing().isKnown());
    }
}
