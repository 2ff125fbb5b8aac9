package org.rapporteur.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;
import org.rapporteur.topic.TopicId;

/**
 * A topic that a statement is about.
 *
 * @param stance a word of the topic's vocabulary; null where the words take none
 */
@Embeddable
public record TopicStance(
        @Column(name = "topic_id") TopicId topic, @Column(length = 60) @Nullable String stance) {}
