package org.rapporteur.position;

import org.rapporteur.web.Mentioning;
import org.rapporteur.web.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The recorded silences of an actor or on a topic. */
@Component
@Order(5)
class SilenceMentions implements Mentioning {

    private final JdbcClient jdbc;

    SilenceMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mentions of(UUID record) {
        return Mentions.read(
                "position.silence.mentions",
                "/admin/silences/",
                jdbc.sql(
                                """
                                select s.id, a.short_name || ': ' || t.nav_title as text,
                                       count(*) over () as total
                                from silence s
                                join actor a on a.id = s.actor_id
                                join topic t on t.id = s.topic_id
                                where s.actor_id = :record or s.topic_id = :record
                                order by a.short_name, s.id limit :max
                                """)
                        .param("record", record)
                        .param("max", Mentions.SHOWN));
    }
}
