package org.rapporteur.topic;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Reference;
import org.rapporteur.web.Reference.Candidate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the topic an editor means: by its title, its short title, a slug, or an address. */
@Component
@Transactional(readOnly = true)
public class TopicReferences {

    private static final String WRITTEN =
            """
            select t.id, t.slug, t.title, t.ordinal,
                   count(*) over (partition by lower(t.title)) as namesakes,
                   (select count(*) from topic o where o.slug = t.title and o.id <> t.id) as slugs
            from topic t
            """;

    private final JdbcClient jdbc;

    TopicReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The topic that is meant by a slug, present or former, the address of its page, its title or
     * its short title; empty if that is none or several.
     */
    public Optional<TopicId> find(String typed) {
        Reference reference = Reference.typed(typed, "/topics/");
        List<Candidate> candidates =
                jdbc.sql(
                                """
                                select id, 1 as rank from topic where slug = :slug or id = :id
                                union all
                                select id, 2 from topic where lower(title) = :title
                                union all
                                select id, 3 from topic where lower(nav_title) = :title
                                union all
                                select owner_id, 4 from address
                                where kind = 'topic' and slug = :slug and shown = true
                                """)
                        .param("slug", reference.slug())
                        .param("id", reference.id())
                        .param("title", reference.folded())
                        .query(new SimplePropertyRowMapper<>(Candidate.class))
                        .list();
        return Reference.choose(candidates).map(TopicId::new);
    }

    /**
     * The same for a field of a form: null when nothing was typed, and when nothing or several were
     * meant, which is put beside the field.
     */
    public @Nullable TopicId read(String typed, String field, Errors errors) {
        if (typed.isBlank() || errors.hasFieldErrors(field)) {
            return null;
        }
        TopicId found = find(typed).orElse(null);
        if (found == null) {
            errors.rejectValue(
                    field, "topic.reference.unknown", new Object[] {typed.strip()}, null);
        }
        return found;
    }

    /** What can be typed for the first 500 topics, in the order of the navigation. */
    public List<String> suggestions() {
        return jdbc
                .sql(WRITTEN + "order by ordinal, slug limit :max")
                .param("max", Reference.MAX_SUGGESTIONS)
                .query(new SimplePropertyRowMapper<>(Written.class))
                .stream()
                .map(Written::text)
                .toList();
    }

    /** How these topics are written in a form, so that {@link #find} finds them again. */
    public Map<TopicId, String> written(Collection<TopicId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from (" + WRITTEN + ") as written where id in (:ids)")
                .param("ids", ids.stream().map(TopicId::value).distinct().toList())
                .query(new SimplePropertyRowMapper<>(Written.class))
                .stream()
                .collect(Collectors.toMap(topic -> new TopicId(topic.id()), Written::text));
    }

    /** The words of a topic's vocabulary, in its order. */
    public List<String> vocabulary(TopicId id) {
        return jdbc.sql("select name from topic_stance where topic_id = ? order by ordinal")
                .param(id.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The words of all vocabularies, each once. */
    public List<String> vocabulary() {
        return jdbc.sql("select distinct name from topic_stance order by name limit ?")
                .param(Reference.MAX_SUGGESTIONS)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private record Written(UUID id, String slug, String title, long namesakes, long slugs) {

        /** The title; the slug where the title would not be enough. */
        String text() {
            return namesakes == 1 && slugs == 0 ? title : slug;
        }
    }
}
