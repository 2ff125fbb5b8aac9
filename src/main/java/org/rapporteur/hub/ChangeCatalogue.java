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
import java.util.List;
import java.util.UUID;

/** What was published, changed and withdrawn, newest first. */
@Component
class ChangeCatalogue {

    private static final int PAGE = 40;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String CHANGES =
            """
            select * from (
                select v.id, 'ARTICLE' as kind, a.slug, v.headline as title, null as said_on,
                       v.change, v.reason, v.version_number, v.published_at as happened_at
                from article_version v join published_article a on a.id = v.article_id
                union all
                select v.id, 'STATEMENT', s.slug, n.short_name, s.said_on,
                       v.change, v.reason, v.version_number, v.published_at
                from statement_version v
                join published_statement s on s.id = v.statement_id
                join statement_speaker p on p.statement_id = s.id and p.ordinal = 0
                join actor n on n.id = p.actor_id
                union all
                select id, 'ARTICLE', published_slug, null, null, 'WITHDRAWAL', withdrawal_reason, 0, withdrawn_at
                from article where state = 'WITHDRAWN'
                union all
                select id, 'STATEMENT', slug, null, null, 'WITHDRAWAL', withdrawal_reason, 0, withdrawn_at
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
        return KeysetPage.of(rows, PAGE, last -> Cursor.of(last.line().at(), last.id()))
                .map(Row::line);
    }

    private record Row(UUID id, ChangeLine line) {}

    private static Row row(ResultSet row) throws SQLException {
        String saidOn = row.getString("said_on");
        ChangeLine line =
                new ChangeLine(
                        ChangeLine.Kind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        row.getString("title"),
                        saidOn == null ? null : PartialDate.parse(saidOn),
                        Change.valueOf(row.getString("change")),
                        row.getString("reason"),
                        row.getInt("version_number"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant());
        return new Row(row.getObject("id", UUID.class), line);
    }
}
