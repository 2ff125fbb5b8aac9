package org.rapporteur.statement;

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

/** The sources as editors list them. */
@Component
@Transactional(readOnly = true)
class SourceRecord implements RecordList<SourceRecord.Line> {

    private static final String FILTERED =
            """
            from source
            where (lower(publisher) like :filter escape '!' or lower(title) like :filter escape '!'
                   or lower(url) like :filter escape '!')
            """;

    private final JdbcClient jdbc;

    SourceRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Line(
            UUID id,
            String publisher,
            @Nullable String title,
            String url,
            boolean confirmed,
            String language,
            @Nullable PartialDate published) {}

    @Override
    public long count(TextFilter filter) {
        return jdbc.sql("select count(*) " + FILTERED)
                .param("filter", filter.pattern())
                .query(Long.class)
                .single();
    }

    /** The sources by publisher. */
    @Override
    public KeysetPage<Line> page(TextFilter filter, @Nullable String after) {
        Cursor place = after == null ? Cursor.of("", new UUID(0, 0)) : Cursor.decode(after);
        List<Line> lines =
                jdbc.sql(
                                "select id, publisher, title, url, confirmed, language,"
                                        + " published_on "
                                        + FILTERED
                                        + """
                                        and publisher >= :publisher
                                        and (publisher > :publisher or id > :id)
                                        order by publisher, id limit :rows
                                        """)
                        .param("filter", filter.pattern())
                        .param("publisher", place.text(0))
                        .param("id", place.id(1))
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query((row, number) -> {
                            String published = row.getString("published_on");
                            return new Line(
                                    row.getObject("id", UUID.class),
                                    row.getString("publisher"),
                                    row.getString("title"),
                                    row.getString("url"),
                                    row.getBoolean("confirmed"),
                                    row.getString("language"),
                                    published == null ? null : PartialDate.parse(published));
                        })
                        .list();
        return KeysetPage.of(
                lines, KeysetPage.MAXIMUM, line -> Cursor.of(line.publisher(), line.id()));
    }
}
