package org.rapporteur.statement;

import org.rapporteur.web.Mentioning;
import org.rapporteur.web.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The statements that name an actor, a topic or a source, in whatever state they are. */
@Component
@Order(1)
class StatementMentions implements Mentioning {

    private final JdbcClient jdbc;

    StatementMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mentions of(UUID record) {
        return Mentions.read(
                "statement.mentions",
                "/admin/statements/",
                jdbc.sql(
                                """
                                select id, slug as text, count(*) over () as total from statement
                                where id in (
                                    select id from statement where on_behalf_id = :record
                                    union
                                    select statement_id from statement_speaker where actor_id = :record
                                    union
                                    select statement_id from statement_topic where topic_id = :record
                                    union
                                    select statement_id from wording where source_id = :record)
                                order by sort_from desc, id limit :max
                                """)
                        .param("record", record)
                        .param("max", Mentions.SHOWN));
    }
}
