package org.rapporteur.position;

import org.rapporteur.actor.ActorName;
import org.rapporteur.topic.TopicLine;

/** Where one actor stands on one topic, as tables and lists show it. */
public record StandingLine(ActorName actor, TopicLine topic, Standing standing) {

    static StandingLine of(ActorName actor, TopicLine topic, Standings standings) {
        return new StandingLine(actor, topic, standings.of(actor.id(), topic.id()));
    }

    /** Where the evidence stands on a page that shows many of these. */
    public String anchor() {
        return actor.slug() + "-on-" + topic.slug();
    }
}
