package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.text.PartialDate;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What was published, changed and withdrawn, newest first. */
@Component
class ChangeCatalogue {

    private static final int PAGE = 40;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String CHANGES =
            """
            select * from (
                select v.id, 'ARTICLE' as kind, a.slug, v.headline as title, cast(null as uuid) as statement_id,
                       null as said_on, v.change, v.reason, v.version_number, v.published_at as happened_at
                from article_version v join published_article a on a.id = v.article_id
                union all
                select v.id, 'STATEMENT', s.slug, null, s.id, s.said_on, v.change, v.reason,
                       v.version_number, v.published_at
                from statement_version v
                join published_statement s on s.id = v.statement_id
                union all
                select id, 'ARTICLE', published_slug, null, null, null, 'WITHDRAWAL', withdrawal_reason, 0, withdrawn_at
                from article where state = 'WITHDRAWN'
                union all
                select id, 'STATEMENT', slug, null, null, null, 'WITHDRAWAL', withdrawal_reason, 0, withdrawn_at
                from statement where state = 'WITHDRAWN') change_line
            where happened_at <= :at and (happened_at < :at or id < :id)
            order by happened_at desc, id desc limit :max
            """;

    private final JdbcClient jdbc;

    ChangeCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeysetPage<ChangeLine> page(@Nullable String after) {
        Cursor cursor = after == null ? Cursor.of(LAST, new UUID(-1, -1)) : Cursor.decode(after);
        List<Row> rows =
                jdbc.sql(CHANGES)
                        .param("at", cursor.instant(0).atOffset(ZoneOffset.UTC))
                        .param("id", cursor.id(1))
                        .param("max", KeysetPage.rowsFor(PAGE))
                        .query((row, number) -> row(row))
                        .list();
        Map<UUID, List<String>> speakers = speakers(rows);
        return KeysetPage.of(rows, PAGE, last -> Cursor.of(last.line().at(), last.id()))
                .map(row -> row.saidBy(speakers));
    }

    private record Row(UUID id, @Nullable UUID statement, ChangeLine line) {

        ChangeLine saidBy(Map<UUID, List<String>> speakers) {
            return statement == null
                    ? line
                    : line.saidBy(speakers.getOrDefault(statement, List.of()));
        }
    }

    private Map<UUID, List<String>> speakers(List<Row> rows) {
        Map<UUID, List<String>> speakers = new HashMap<>();
        List<UUID> statements =
                rows.stream().map(Row::statement).filter(Objects::nonNull).distinct().toList();
        if (!statements.isEmpty()) {
            jdbc.sql(
                            """
                            select p.statement_id, n.short_name
                            from statement_speaker p join actor n on n.id = p.actor_id
                            where p.statement_id in (:statements)
                            order by p.statement_id, p.ordinal
                            """)
                    .param("statements", statements)
                    .query(row -> {
                        UUID statement = row.getObject("statement_id", UUID.class);
                        speakers.computeIfAbsent(statement, none -> new ArrayList<>())
                                .add(row.getString("short_name"));
                    });
        }
        return speakers;
    }

    private static Row row(ResultSet row) throws SQLException {
        String saidOn = row.getString("said_on");
        ChangeLine line =
                new ChangeLine(
                        ChangeLine.Kind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        row.getString("title"),
                        List.of(),
                        saidOn == null ? null : PartialDate.parse(saidOn),
                        Change.valueOf(row.getString("change")),
                        row.getString("reason"),
                        row.getInt("version_number"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant());
        return new Row(
                row.getObject("id", UUID.class), row.getObject("statement_id", UUID.class), line);
    }
}
