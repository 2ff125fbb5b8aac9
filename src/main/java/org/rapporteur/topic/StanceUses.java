package org.rapporteur.topic;

import java.util.Set;

/** Records that take a stance on a topic. Each feature whose records do has one. */
public interface StanceUses {

    /** The words of the topic's vocabulary that its records use, drafts included. */
    Set<String> of(TopicId topic);
}
