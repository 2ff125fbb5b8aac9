package org.rapporteur.position;

import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Office;

/** An office of a speaker, and the actor whose office it is. */
public record OfficeEvidence(ActorName body, Office office) {}
