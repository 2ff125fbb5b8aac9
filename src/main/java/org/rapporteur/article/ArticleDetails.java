package org.rapporteur.article;

import org.rapporteur.topic.TopicId;

import java.util.List;

/**
 * What an editor wrote.
 *
 * @param headline at most 200 characters; may be empty in a draft
 * @param standfirst at most 500 characters
 * @param body CommonMark, at most 200,000 characters; links to {@code statement:SLUG} bind
 *     quotations
 * @param topics the first one is the article's own, the others are touched by it
 * @param related in the order in which readers see them
 */
public record ArticleDetails(
        String slug,
        ArticleKind kind,
        String headline,
        String standfirst,
        String byline,
        String body,
        List<TopicId> topics,
        List<Related> related) {}
