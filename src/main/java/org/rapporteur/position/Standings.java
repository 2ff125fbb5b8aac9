package org.rapporteur.position;

import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorName;
import org.rapporteur.topic.TopicId;

import java.util.List;
import java.util.Map;

/** Where everybody stands on every topic on one date. */
final class Standings {

    private final Map<ActorId, Map<TopicId, Standing>> standings;
    private final Map<ActorId, ActorName> actors;
    private final Map<ActorId, Long> records;

    Standings(
            Map<ActorId, Map<TopicId, Standing>> standings,
            Map<ActorId, ActorName> actors,
            Map<ActorId, Long> records) {
        this.standings = standings;
        this.actors = actors;
        this.records = records;
    }

    /** Where an actor stands on a topic; "not looked for" where the record holds nothing. */
    Standing of(ActorId actor, TopicId topic) {
        return standings.getOrDefault(actor, Map.of()).getOrDefault(topic, Standing.NOT_LOOKED_FOR);
    }

    /** Every actor of whom the record holds something. */
    List<ActorName> actors() {
        return List.copyOf(actors.values());
    }

    /** How many records there are of an actor, those included that others outweigh. */
    long records(ActorId actor) {
        return records.getOrDefault(actor, 0L);
    }
}
