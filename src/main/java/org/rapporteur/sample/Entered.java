package org.rapporteur.sample;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.article.ArticleId;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.StatementId;
import org.rapporteur.topic.TopicId;

import java.util.HashMap;
import java.util.Map;

/** What has been entered so far, by the slugs with which the content names it. */
final class Entered {

    private final Map<String, TopicId> topics = new HashMap<>();
    private final Map<String, ActorId> actors = new HashMap<>();
    private final Map<String, SourceId> sources = new HashMap<>();
    private final Map<String, StatementId> statements = new HashMap<>();
    private final Map<String, ArticleId> articles = new HashMap<>();

    void add(String slug, TopicId topic) {
        topics.put(slug, topic);
    }

    void add(String slug, ActorId actor) {
        actors.put(slug, actor);
    }

    void add(String slug, SourceId source) {
        sources.put(slug, source);
    }

    void add(String slug, StatementId statement) {
        statements.put(slug, statement);
    }

    void add(String slug, ArticleId article) {
        articles.put(slug, article);
    }

    boolean hasActor(String slug) {
        return actors.containsKey(slug);
    }

    boolean hasStatement(String slug) {
        return statements.containsKey(slug);
    }

    TopicId topic(String slug) {
        return known(topics.get(slug), slug);
    }

    ActorId actor(String slug) {
        return known(actors.get(slug), slug);
    }

    SourceId source(String slug) {
        return known(sources.get(slug), slug);
    }

    StatementId statement(String slug) {
        return known(statements.get(slug), slug);
    }

    ArticleId article(String slug) {
        return known(articles.get(slug), slug);
    }

    private static <T> T known(@Nullable T id, String slug) {
        if (id == null) {
            throw new IllegalStateException("The first content does not hold " + slug);
        }
        return id;
    }
}
