package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.topic.Tone;

/**
 * A topic that a statement is about, and the stance that its words take.
 *
 * @param stance a word of the topic's vocabulary; null where the words take none
 * @param tone how the stance is drawn; null without stance
 */
public record TopicMark(String slug, String title, @Nullable String stance, @Nullable Tone tone) {}
