package org.rapporteur.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tells editors who among them did something. Never ask it for a reader's page. */
@Component
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of accounts; one query, none for nobody. Unknown accounts are left out. */
    public Map<UUID, String> names(Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select id, name from account where id in (:ids)")
                    .param("ids", accounts)
                    .query(row -> {
                        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
                        names.put(id, row.getString("name"));
                    });
        }
        return names;
    }
}
