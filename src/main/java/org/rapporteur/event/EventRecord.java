package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.RecordList;
import org.rapporteur.web.TextFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The events as editors list them. */
@Component
@Transactional(readOnly = true)
class EventRecord implements RecordList<EventRecord.Line> {

    private static final Cursor LATEST = Cursor.of(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private static final String FILTERED =
            """
            from event
            where (lower(title) like :filter escape '!' or slug like :filter escape '!'
                   or happened_on like :filter escape '!')
            """;

    private final JdbcClient jdbc;

    EventRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Line(
            UUID id, String title, PartialDate happenedOn, LocalDate sortFrom, boolean recalled) {}

    @Override
    public long count(TextFilter filter) {
        return jdbc.sql("select count(*) " + FILTERED)
                .param("filter", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** The events, the latest first. */
    @Override
    public KeysetPage<Line> page(TextFilter filter, @Nullable String after) {
        Cursor place = after == null ? LATEST : Cursor.decode(after);
        List<Line> lines =
                jdbc.sql(
                                "select id, title, happened_on, sort_from, recalled "
                                        + FILTERED
                                        + """
                                        and sort_from <= :day and (sort_from < :day or id < :id)
                                        order by sort_from desc, id desc limit :rows
                                        """)
                        .param("filter", filter.pattern())
                        .param("day", place.date(0))
                        .param("id", place.id(1))
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query((row, number) ->
                                new Line(
                                        row.getObject("id", UUID.class),
                                        row.getString("title"),
                                        PartialDate.parse(row.getString("happened_on")),
                                        row.getObject("sort_from", LocalDate.class),
                                        row.getBoolean("recalled")))
                        .list();
        return KeysetPage.of(
                lines, KeysetPage.MAXIMUM, line -> Cursor.of(line.sortFrom(), line.id()));
    }
}
