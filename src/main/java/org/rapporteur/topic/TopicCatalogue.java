package org.rapporteur.topic;

import org.rapporteur.site.TopicLink;
import org.rapporteur.site.TopicLinks;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where topics are read. */
@Component
public class TopicCatalogue implements TopicLinks {

    private static final String KIND = "topic";

    private final JdbcClient jdbc;
    private final Addresses addresses;

    TopicCatalogue(JdbcClient jdbc, Addresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** The topics in the newsroom's order, at most 200; one query. */
    public List<TopicLine> all() {
        Map<UUID, TopicLine> topics = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select t.id, t.slug, t.title, t.nav_title, t.question, t.ordinal,
                               s.name as stance, s.tone
                        from (select * from topic order by ordinal, slug fetch first 200 rows only) t
                        left join topic_stance s on s.topic_id = t.id
                        order by t.ordinal, t.slug, s.ordinal
                        """)
                .query(row -> {
                    addStance(row, topics);
                });
        return List.copyOf(topics.values());
    }

    @Override
    public List<TopicLink> topicLinks() {
        return jdbc.sql(
                        """
                        select slug, nav_title from topic
                        order by ordinal, slug fetch first 200 rows only
                        """)
                .query((row, _) -> new TopicLink(row.getString("slug"), row.getString("nav_title")))
                .list();
    }

    /**
     * The head of a topic's page; one query when the topic is there.
     *
     * @throws Moved when the topic has another address now
     * @throws NotFound when there was never such a topic
     */
    public TopicHead bySlug(String slug) {
        Map<UUID, TopicLine> topic = new LinkedHashMap<>();
        List<TopicHead> heads = new ArrayList<>();
        jdbc.sql(
                        """
                        select t.id, t.slug, t.title, t.nav_title, t.question, t.ordinal,
                               t.note, t.status_note, s.name as stance, s.tone
                        from topic t
                        left join topic_stance s on s.topic_id = t.id
                        where t.slug = ?
                        order by s.ordinal
                        """)
                .param(slug)
                .query(row -> {
                    heads.add(head(addStance(row, topic), row));
                });
        if (heads.isEmpty()) {
            throw elsewhere(slug);
        }
        return heads.getLast();
    }

    private RuntimeException elsewhere(String slug) {
        return addresses
                .owner(KIND, slug)
                .flatMap(this::slugOf)
                .<RuntimeException>map(present -> new Moved("/topics/" + present))
                .orElseGet(NotFound::new);
    }

    private static TopicHead head(TopicLine topic, ResultSet row) throws SQLException {
        return new TopicHead(topic, row.getString("note"), row.getString("status_note"));
    }

    private Optional<String> slugOf(UUID id) {
        return jdbc.sql("select slug from topic where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    private static TopicLine addStance(ResultSet row, Map<UUID, TopicLine> topics)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        TopicLine topic = topics.get(id);
        if (topic == null) {
            topic = line(id, row);
            topics.put(id, topic);
        }
        if (row.getString("stance") != null) {
            Tone tone = Tone.valueOf(row.getString("tone"));
            topic.stances().add(new Stance(row.getString("stance"), tone));
        }
        return topic;
    }

    private static TopicLine line(UUID id, ResultSet row) throws SQLException {
        return new TopicLine(
                new TopicId(id),
                row.getString("slug"),
                row.getString("title"),
                row.getString("nav_title"),
                row.getString("question"),
                row.getInt("ordinal"),
                new ArrayList<>());
    }
}
