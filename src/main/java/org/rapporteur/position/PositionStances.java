package org.rapporteur.position;

import org.rapporteur.topic.StanceUses;
import org.rapporteur.topic.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Set;

/** The stances of recorded positions on a topic. */
@Component
class PositionStances implements StanceUses {

    private final JdbcClient jdbc;

    PositionStances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(TopicId topic) {
        return jdbc.sql("select distinct stance from recorded_position where topic_id = ?")
                .param(topic.value())
                .query((row, number) -> row.getString("stance"))
                .set();
    }
}
