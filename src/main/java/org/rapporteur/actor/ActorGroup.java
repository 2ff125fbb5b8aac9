package org.rapporteur.actor;

import java.util.List;

/**
 * The actors of one kind, as far as the list of all shows them.
 *
 * @param total how many there are
 */
public record ActorGroup(ActorKind kind, List<ActorLine> actors, long total) {

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return actors.size() < total;
    }
}
