package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.RecordList;
import org.rapporteur.web.TextFilter;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The recorded silences as editors list them. */
@Component
@Transactional(readOnly = true)
class SilenceRecord implements RecordList<SilenceRecord.Line> {

    private static final Cursor NEWEST = Cursor.of(new UUID(-1, -1));

    private static final String FILTERED =
            """
            from silence s
            join actor a on a.id = s.actor_id
            join topic t on t.id = s.topic_id
            where (lower(a.name) like :filter escape '!'
                   or lower(a.short_name) like :filter escape '!'
                   or lower(t.title) like :filter escape '!')
            """;

    private final JdbcClient jdbc;

    SilenceRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Line(
            UUID id, String actor, String topic, LocalDate searchedFrom, LocalDate searchedUntil) {}

    @Override
    public long count(TextFilter filter) {
        return jdbc.sql("select count(*) " + FILTERED)
                .param("filter", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** The silences, the one recorded last first. */
    @Override
    public KeysetPage<Line> page(TextFilter filter, @Nullable String after) {
        Cursor place = after == null ? NEWEST : Cursor.decode(after);
        List<Line> lines =
                jdbc.sql(
                                """
                                select s.id, a.name as actor, t.title as topic, s.searched_from,
                                       s.searched_until
                                """
                                        + FILTERED
                                        + "and s.id < :id order by s.id desc limit :rows")
                        .param("filter", filter.pattern())
                        .param("id", place.id(0))
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query(new SimplePropertyRowMapper<>(Line.class))
                        .list();
        return KeysetPage.of(lines, KeysetPage.MAXIMUM, line -> Cursor.of(line.id()));
    }
}
