package org.rapporteur.event;

import org.rapporteur.web.Mentioning;
import org.rapporteur.web.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The events that name an actor, a topic or a source. */
@Component
@Order(3)
class EventMentions implements Mentioning {

    private final JdbcClient jdbc;

    EventMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mentions of(UUID record) {
        return Mentions.read(
                "event.mentions",
                "/admin/events/",
                jdbc.sql(
                                """
                                select id, title as text, count(*) over () as total from event
                                where id in (
                                    select event_id from event_actor where actor_id = :record
                                    union
                                    select event_id from event_topic where topic_id = :record
                                    union
                                    select event_id from event_source where source_id = :record)
                                order by sort_from desc, id limit :max
                                """)
                        .param("record", record)
                        .param("max", Mentions.SHOWN));
    }
}
