package org.rapporteur.event;

import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorName;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where events are read. Each question costs two queries. */
@Component
public class EventCatalogue {

    private final JdbcClient jdbc;

    EventCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest events of a topic, by the last day they can have happened, newest first. */
    public List<EventLine> ofTopic(TopicId topic, int max) {
        return latest("select event_id from event_topic where topic_id = ?", topic.value(), max);
    }

    /** The latest events an actor took part in, newest first. */
    public List<EventLine> ofActor(ActorId actor, int max) {
        return latest("select event_id from event_actor where actor_id = ?", actor.value(), max);
    }

    private List<EventLine> latest(String which, UUID of, int max) {
        Map<UUID, EventLine> events = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select e.id, e.slug, e.title, e.happened_on, e.recalled,
                               a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind
                        from (
                            select * from event where id in (%s)
                            order by sort_to desc, sort_from desc, id desc fetch first %d rows only
                        ) e
                        left join event_actor ea on ea.event_id = e.id
                        left join actor a on a.id = ea.actor_id
                        order by e.sort_to desc, e.sort_from desc, e.id desc, ea.ordinal
                        """
                                .formatted(which, max))
                .param(of)
                .query(row -> {
                    addActor(row, events);
                });
        addSources(events);
        return List.copyOf(events.values());
    }

    private static void addActor(ResultSet row, Map<UUID, EventLine> events) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        EventLine event = events.get(id);
        if (event == null) {
            event = event(row);
            events.put(id, event);
        }
        if (row.getString("actor_slug") != null) {
            event.actors().add(ActorName.in(row, "actor"));
        }
    }

    private static EventLine event(ResultSet row) throws SQLException {
        return new EventLine(
                row.getString("slug"),
                row.getString("title"),
                PartialDate.parse(row.getString("happened_on")),
                row.getBoolean("recalled"),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private void addSources(Map<UUID, EventLine> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        select es.event_id, %s
                        from event_source es
                        join source o on o.id = es.source_id
                        where es.event_id in (:events)
                        order by es.event_id, es.ordinal
                        """
                                .formatted(SourceLine.COLUMNS))
                .param("events", events.keySet())
                .query(row -> {
                    EventLine event = events.get(row.getObject("event_id", UUID.class));
                    if (event != null) {
                        event.sources().add(SourceLine.in(row));
                    }
                });
    }
}
