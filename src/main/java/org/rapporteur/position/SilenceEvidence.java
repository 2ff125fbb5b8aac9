package org.rapporteur.position;

import org.rapporteur.actor.ActorName;
import org.rapporteur.topic.TopicId;

import java.time.LocalDate;

/** A search that found no statement, with the first and the last day it covered. */
public record SilenceEvidence(ActorName actor, TopicId topic, LocalDate from, LocalDate until) {}
