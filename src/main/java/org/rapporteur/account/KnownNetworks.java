package org.rapporteur.account;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** From where each account was set up or has signed in before. */
@Component
class KnownNetworks {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownNetworks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean knows(UUID account, String network) {
        return jdbc.sql("select count(*) from known_network where account_id = ? and network = ?")
                        .params(account, network)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remember(UUID account, String network) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int updated =
                jdbc.sql(
                                "update known_network set last_used_at = ?"
                                        + " where account_id = ? and network = ?")
                        .params(now, account, network)
                        .update();
        if (updated == 0) {
            add(account, network, now);
        }
    }

    private void add(UUID account, String network, OffsetDateTime now) {
        try {
            jdbc.sql(
                            "insert into known_network (account_id, network, last_used_at)"
                                    + " values (?, ?, ?)")
                    .params(account, network, now)
                    .update();
        } catch (DuplicateKeyException known) {
            // The same person signed in twice at once: the network is known now, as it should be.
        }
    }
}
