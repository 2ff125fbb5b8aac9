package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.topic.TopicId;

/** A topic of an article, with the note on status that the page carries once. */
record ArticleTopic(TopicId id, String slug, String title, @Nullable String statusNote) {}
