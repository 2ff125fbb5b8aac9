package org.rapporteur.statement;

import org.rapporteur.topic.StanceUses;
import org.rapporteur.topic.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Set;

/** The stances that statements take on a topic. */
@Component
class StatementStances implements StanceUses {

    private final JdbcClient jdbc;

    StatementStances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(TopicId topic) {
        return jdbc.sql(
                        """
                        select distinct stance from statement_topic
                        where topic_id = ? and stance is not null
                        """)
                .param(topic.value())
                .query((row, number) -> row.getString("stance"))
                .set();
    }
}
