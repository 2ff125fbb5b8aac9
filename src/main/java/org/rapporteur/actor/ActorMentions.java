package org.rapporteur.actor;

import org.rapporteur.web.Mentioning;
import org.rapporteur.web.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The actors that hold an office of another actor, or belong to it. */
@Component
@Order(6)
class ActorMentions implements Mentioning {

    private final JdbcClient jdbc;

    ActorMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mentions of(UUID record) {
        return Mentions.read(
                "actor.mentions",
                "/admin/actors/",
                jdbc.sql(
                                """
                                select id, name as text, count(*) over () as total from actor
                                where id in (
                                    select actor_id from office where body_id = :record
                                    union
                                    select actor_id from membership where of_id = :record)
                                order by name, id limit :max
                                """)
                        .param("record", record)
                        .param("max", Mentions.SHOWN));
    }
}
