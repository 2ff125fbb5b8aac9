package org.rapporteur.actor;

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

/** The actors as editors list them. */
@Component
@Transactional(readOnly = true)
class ActorRecord implements RecordList<ActorRecord.Line> {

    private static final String FILTERED =
            """
            from actor
            where (lower(name) like :filter escape '!' or lower(short_name) like :filter escape '!'
                   or slug like :filter escape '!'
                   or id in (select actor_id from actor_name
                             where lower(actor_name.name) like :filter escape '!'))
            """;

    private final JdbcClient jdbc;

    ActorRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Line(UUID id, String slug, ActorKind kind, String name, String shortName) {}

    @Override
    public long count(TextFilter filter) {
        return jdbc.sql("select count(*) " + FILTERED)
                .param("filter", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** The actors by name. */
    @Override
    public KeysetPage<Line> page(TextFilter filter, @Nullable String after) {
        Cursor place = after == null ? Cursor.of("", new UUID(0, 0)) : Cursor.decode(after);
        List<Line> lines =
                jdbc.sql(
                                "select id, slug, kind, name, short_name "
                                        + FILTERED
                                        + """
                                        and name >= :name and (name > :name or id > :id)
                                        order by name, id limit :rows
                                        """)
                        .param("filter", filter.pattern())
                        .param("name", place.text(0))
                        .param("id", place.id(1))
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query(new SimplePropertyRowMapper<>(Line.class))
                        .list();
        return KeysetPage.of(lines, KeysetPage.MAXIMUM, line -> Cursor.of(line.name(), line.id()));
    }
}
