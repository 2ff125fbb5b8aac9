package org.rapporteur.event;

import org.rapporteur.actor.ActorName;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.text.PartialDate;

import java.util.List;

/**
 * An event as timelines show it.
 *
 * @param recalled from memory, not from a source that was found
 */
public record EventLine(
        String slug,
        String title,
        PartialDate happenedOn,
        boolean recalled,
        List<ActorName> actors,
        List<SourceLine> sources) {}
