package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.RecordList;
import org.rapporteur.web.TextFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** The recorded positions as editors list them. */
@Component
@Transactional(readOnly = true)
class PositionRecord implements RecordList<PositionRecord.Line> {

    private static final Cursor NEWEST = Cursor.of(new UUID(-1, -1));

    private static final String FILTERED =
            """
            from recorded_position p
            join actor a on a.id = p.actor_id
            join topic t on t.id = p.topic_id
            where (lower(a.name) like :filter escape '!'
                   or lower(a.short_name) like :filter escape '!'
                   or lower(t.title) like :filter escape '!'
                   or lower(p.stance) like :filter escape '!')
            """;

    private final JdbcClient jdbc;

    PositionRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Line(
            UUID id,
            String actor,
            String topic,
            String stance,
            @Nullable PartialDate since,
            boolean recalled) {}

    @Override
    public long count(TextFilter filter) {
        return jdbc.sql("select count(*) " + FILTERED)
                .param("filter", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** The positions, the one recorded last first. */
    @Override
    public KeysetPage<Line> page(TextFilter filter, @Nullable String after) {
        Cursor place = after == null ? NEWEST : Cursor.decode(after);
        List<Line> lines =
                jdbc.sql(
                                "select p.id, a.name as actor, t.title as topic, p.stance, p.since,"
                                        + " p.recalled "
                                        + FILTERED
                                        + "and p.id < :id order by p.id desc limit :rows")
                        .param("filter", filter.pattern())
                        .param("id", place.id(0))
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query((row, number) ->
                                new Line(
                                        row.getObject("id", UUID.class),
                                        row.getString("actor"),
                                        row.getString("topic"),
                                        row.getString("stance"),
                                        date(row.getString("since")),
                                        row.getBoolean("recalled")))
                        .list();
        return KeysetPage.of(lines, KeysetPage.MAXIMUM, line -> Cursor.of(line.id()));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
