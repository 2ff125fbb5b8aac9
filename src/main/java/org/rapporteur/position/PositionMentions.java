package org.rapporteur.position;

import org.rapporteur.web.Mentioning;
import org.rapporteur.web.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The recorded positions of an actor, on a topic, or from a source. */
@Component
@Order(4)
class PositionMentions implements Mentioning {

    private final JdbcClient jdbc;

    PositionMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mentions of(UUID record) {
        return Mentions.read(
                "position.mentions",
                "/admin/positions/",
                jdbc.sql(
                                """
                                select p.id, a.short_name || ': ' || p.stance as text,
                                       count(*) over () as total
                                from recorded_position p join actor a on a.id = p.actor_id
                                where p.actor_id = :record or p.topic_id = :record
                                    or p.source_id = :record
                                order by a.short_name, p.id limit :max
                                """)
                        .param("record", record)
                        .param("max", Mentions.SHOWN));
    }
}
