package org.rapporteur.topic;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.RecordList;
import org.rapporteur.web.TextFilter;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** The topics as editors list them. */
@Component
@Transactional(readOnly = true)
class TopicRecord implements RecordList<TopicRecord.Line> {

    private static final String FILTERED =
            """
            from topic
            where (lower(title) like :filter escape '!' or lower(question) like :filter escape '!'
                   or slug like :filter escape '!')
            """;

    private final JdbcClient jdbc;

    TopicRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Line(UUID id, String slug, String title, String question, int ordinal) {}

    @Override
    public long count(TextFilter filter) {
        return jdbc.sql("select count(*) " + FILTERED)
                .param("filter", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** The topics in the order of the navigation. */
    @Override
    public KeysetPage<Line> page(TextFilter filter, @Nullable String after) {
        Cursor place = after == null ? Cursor.of(-1, "") : Cursor.decode(after);
        List<Line> lines =
                jdbc.sql(
                                "select id, slug, title, question, ordinal "
                                        + FILTERED
                                        + """
                                        and ordinal >= :ordinal and (ordinal > :ordinal or slug > :slug)
                                        order by ordinal, slug limit :rows
                                        """)
                        .param("filter", filter.pattern())
                        .param("ordinal", place.number(0))
                        .param("slug", place.text(1))
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query(new SimplePropertyRowMapper<>(Line.class))
                        .list();
        return KeysetPage.of(
                lines, KeysetPage.MAXIMUM, line -> Cursor.of(line.ordinal(), line.slug()));
    }

    /** The place of a new topic: behind all others. */
    int nextOrdinal() {
        return jdbc.sql("select coalesce(max(ordinal) + 1, 0) from topic")
                .query(Integer.class)
                .single();
    }
}
