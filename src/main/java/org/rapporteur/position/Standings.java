package org.rapporteur.position;

import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.topic.TopicId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where everybody stands on every topic on one date. */
final class Standings {

    private final Set<ActorId> forThemselves;
    private final Map<ActorId, ActorName> actors = new HashMap<>();
    private final Map<ActorId, Map<TopicId, Standing>> standings = new HashMap<>();
    private final Map<ActorId, Integer> records = new HashMap<>();

    /**
     * @param forThemselves those of whom something is recorded that is nobody else's too
     */
    Standings(Set<ActorId> forThemselves) {
        this.forThemselves = forThemselves;
    }

    /** Adds where an actor stands on a topic, and how many records there are of that. */
    void put(ActorName actor, TopicId topic, Standing standing, int found) {
        actors.put(actor.id(), actor);
        standings.computeIfAbsent(actor.id(), _ -> new HashMap<>()).put(topic, standing);
        records.merge(actor.id(), found, Integer::sum);
    }

    /** Where an actor stands on a topic; "not looked for" where the record holds nothing. */
    Standing of(ActorId actor, TopicId topic) {
        return standings.getOrDefault(actor, Map.of()).getOrDefault(topic, Standing.NOT_LOOKED_FOR);
    }

    /**
     * Organisations and polities of whom the record holds something, and persons who spoke for
     * nobody but themselves; those with the most records first, then by name.
     */
    List<ActorName> actors() {
        return actors.values().stream()
                .filter(actor -> actor.kind() != ActorKind.PERSON || isForItself(actor))
                .sorted(
                        Comparator.comparing((ActorName actor) -> records.get(actor.id()))
                                .reversed()
                                .thenComparing(ActorName::name))
                .toList();
    }

    private boolean isForItself(ActorName actor) {
        return forThemselves.contains(actor.id());
    }
}
