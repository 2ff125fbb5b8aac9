package org.rapporteur.edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;

/** Counts the editions of the portal. Whatever changes what readers see makes the next one. */
@Component
public class Editions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Editions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Raises the number within the transaction that publishes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void next() {
        jdbc.sql("update edition set edition_number = edition_number + 1, since = ? where id = 1")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The number of the present edition; 0 before anything was published. */
    public long current() {
        return jdbc.sql("select edition_number from edition where id = 1")
                .query(Long.class)
                .single();
    }
}
