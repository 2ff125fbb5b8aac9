package org.rapporteur.web;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import java.util.List;
import java.util.UUID;

/**
 * The records of one kind that name a certain other record: what an editor sees before changing it.
 *
 * @param key the message that says how many they are
 * @param count how many
 * @param first the first of them, at most {@link #SHOWN}
 */
public record Mentions(String key, long count, List<Mention> first) {

    /** No more are listed one by one. */
    public static final int SHOWN = 20;

    /** One of them: the address of its form, and what it is called. */
    public record Mention(String path, String text) {}

    /**
     * Reads them from a query.
     *
     * @param path where their forms are, with a slash at the end
     * @param query gives {@code id}, {@code text} and, in each row, the {@code total} of all
     */
    public static Mentions read(String key, String path, StatementSpec query) {
        List<Row> rows = query.query(new SimplePropertyRowMapper<>(Row.class)).list();
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Mentions(
                key,
                total,
                rows.stream().map(row -> new Mention(path + row.id(), row.text())).toList());
    }

    private record Row(UUID id, String text, long total) {}

    /** How many are not listed one by one. */
    public long more() {
        return count - first.size();
    }
}
