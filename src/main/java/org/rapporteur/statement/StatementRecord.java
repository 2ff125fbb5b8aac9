package org.rapporteur.statement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The record as editors see it, drafts included. Never ask it for a reader's page. */
@Component
public class StatementRecord {

    private final JdbcClient jdbc;

    StatementRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Statements by the slugs they have or had; unknown slugs are left out. */
    public Map<String, Quotable> quotable(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        Map<String, Quotable> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select a.slug as asked, s.id, s.slug, s.state, w.kind, w.ours, w.language, w.words,
                               w.verbatim, w.checked, w.source_id, w.locator, w.passage
                        from address a
                        join statement s on s.id = a.owner_id
                        left join wording w on w.statement_id = s.id
                        where a.kind = 'statement' and a.slug in (:slugs)
                        order by a.slug, w.ordinal
                        """)
                .param("slugs", slugs)
                .query(row -> {
                    Quotable quotable = found.get(row.getString("asked"));
                    if (quotable == null) {
                        quotable = statement(row);
                        found.put(row.getString("asked"), quotable);
                    }
                    if (row.getString("kind") != null) {
                        quotable.wordings().add(wording(row));
                    }
                });
        return found;
    }

    private static Quotable statement(ResultSet row) throws SQLException {
        return new Quotable(
                new StatementId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                StatementState.valueOf(row.getString("state")),
                new ArrayList<>());
    }

    private static Wording wording(ResultSet row) throws SQLException {
        UUID source = row.getObject("source_id", UUID.class);
        return new Wording(
                WordingKind.valueOf(row.getString("kind")),
                row.getBoolean("ours"),
                row.getString("language"),
                row.getString("words"),
                row.getBoolean("verbatim"),
                row.getBoolean("checked"),
                source == null ? null : new SourceId(source),
                row.getString("locator"),
                null,
                row.getInt("passage"));
    }
}
