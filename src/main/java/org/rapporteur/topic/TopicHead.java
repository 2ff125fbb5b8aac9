package org.rapporteur.topic;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a topic's own page.
 *
 * @param note the editorial note, CommonMark; null for none
 * @param statusNote the note on status; null for none
 */
public record TopicHead(TopicLine topic, @Nullable String note, @Nullable String statusNote) {}
