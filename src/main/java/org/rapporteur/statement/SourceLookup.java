package org.rapporteur.statement;

import org.rapporteur.text.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds sources for the form: by the addresses an editor pasted, or those a statement has. */
@Component
@Transactional(readOnly = true)
class SourceLookup {

    private static final String LINES =
            """
            select id, publisher, title, url, confirmed, language, published_on, archived_url,
                   archived_on
            from source
            """;

    private final JdbcClient jdbc;

    SourceLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sources that are known at these addresses, by {@link SourceAddress#key}. */
    Map<String, SourceLine> at(Collection<String> urls) {
        List<String> keys = urls.stream().map(SourceAddress::key).distinct().toList();
        return keys.isEmpty()
                ? Map.of()
                : lines("where address_key in (:keys)", "keys", keys).stream()
                        .collect(
                                Collectors.toMap(
                                        source -> SourceAddress.key(source.url()),
                                        source -> source));
    }

    Map<SourceId, SourceLine> of(Collection<SourceId> ids) {
        List<UUID> values = ids.stream().map(SourceId::value).distinct().toList();
        return values.isEmpty()
                ? Map.of()
                : lines("where id in (:ids)", "ids", values).stream()
                        .collect(Collectors.toMap(SourceLine::id, source -> source));
    }

    private List<SourceLine> lines(String where, String name, List<?> values) {
        return jdbc.sql(LINES + where).param(name, values).query((row, number) -> line(row)).list();
    }

    private static SourceLine line(ResultSet row) throws SQLException {
        String published = row.getString("published_on");
        return new SourceLine(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("url"),
                row.getBoolean("confirmed"),
                row.getString("language"),
                published == null ? null : PartialDate.parse(published),
                row.getString("archived_url"),
                row.getObject("archived_on", LocalDate.class));
    }
}
