package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
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
import java.util.Locale;
import java.util.UUID;

/** The articles as editors see them, drafts included. Never ask it for a reader's page. */
@Component
public class ArticleRecord {

    private static final int PAGE = 50;

    private static final String LINE =
            """
            select a.id, a.headline, a.kind, a.state, a.changed, a.edited_at, a.published_slug,
                   a.published_at, e.name as editor
            from article a left join account e on e.id = a.edited_by
            """;

    private static final String FILTER =
            """
            where (:state = '' or a.state = :state)
              and (:words = '' or lower(a.headline) like :words escape '!' or a.slug like :words escape '!')
            """;

    private final JdbcClient jdbc;

    ArticleRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What editors look for in the list: a state or none, words of the headline or none. */
    record Filter(@Nullable ArticleState state, String words) {

        private String stateName() {
            return state == null ? "" : state.name();
        }

        private String pattern() {
            String plain = words.strip().toLowerCase(Locale.ROOT);
            return plain.isEmpty() ? "" : "%" + plain.replaceAll("([!%_])", "!$1") + "%";
        }
    }

    /** Articles, last edited first. */
    KeysetPage<ArticleLine> page(Filter filter, @Nullable String after) {
        Cursor cursor = after == null ? Cursor.of(LAST, new UUID(-1, -1)) : Cursor.decode(after);
        List<ArticleLine> rows =
                jdbc.sql(
                                LINE
                                        + FILTER
                                        + """
                                        and a.edited_at <= :at and (a.edited_at < :at or a.id < :id)
                                        order by a.edited_at desc, a.id desc limit :max
                                        """)
                        .param("state", filter.stateName())
                        .param("words", filter.pattern())
                        .param("at", cursor.instant(0).atOffset(ZoneOffset.UTC))
                        .param("id", cursor.id(1))
                        .param("max", KeysetPage.rowsFor(PAGE))
                        .query((row, number) -> line(row))
                        .list();
        return KeysetPage.of(rows, PAGE, last -> Cursor.of(last.editedAt(), last.id().value()));
    }

    /** How many articles a filter finds. */
    long count(Filter filter) {
        return jdbc.sql("select count(*) from article a " + FILTER)
                .param("state", filter.stateName())
                .param("words", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** What is being worked on: drafts, and published articles whose working copy differs. */
    public List<ArticleLine> inProgress(int max) {
        return jdbc.sql(
                        LINE
                                + """
                                where a.changed = true and a.state <> 'WITHDRAWN'
                                order by a.edited_at desc, a.id desc limit :max
                                """)
                .param("max", max)
                .query((row, number) -> line(row))
                .list();
    }

    /** What readers were shown last. */
    public List<ArticleLine> recentlyPublished(int max) {
        return jdbc.sql(
                        LINE
                                + """
                                where a.state = 'PUBLISHED'
                                order by a.updated_at desc, a.id desc limit :max
                                """)
                .param("max", max)
                .query((row, number) -> line(row))
                .list();
    }

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private static ArticleLine line(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new ArticleLine(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("headline"),
                ArticleKind.valueOf(row.getString("kind")),
                ArticleState.valueOf(row.getString("state")),
                row.getBoolean("changed"),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getString("editor"),
                row.getString("published_slug"),
                published == null ? null : published.toInstant());
    }
}
