package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.Slug;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.LikePattern;
import org.rapporteur.web.Reference;
import org.rapporteur.web.Reference.Candidate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Finds statements for editors, drafts included. Never ask it for a reader's page. */
@Component
@Transactional(readOnly = true)
public class StatementLookup {

    /** How much of the words is shown to tell statements apart, in characters. */
    private static final int BEGINNING = 160;

    /** No search looks for more words than this. */
    private static final int MAX_WORDS = 5;

    private static final int PAGE = 50;

    private static final String LINES =
            """
            select s.id, s.slug, s.state, coalesce(s.said_on, s.reported_on) as dated, s.edited_at,
                   s.edited_by, substring(w.words, 1, 200) as words, w.language
            from statement s
            left join wording w on w.statement_id = s.id and w.ordinal = 0
            where 1 = 1
            """;

    private static final String CONTAINS =
            """
             and (s.slug like :slug%1$d escape '!'
                  or exists (select 1 from wording c
                             where c.statement_id = s.id and lower(c.words) like :text%1$d escape '!')
                  or exists (select 1 from statement_speaker p join actor a on a.id = p.actor_id
                             where p.statement_id = s.id
                               and (lower(a.name) like :text%1$d escape '!'
                                    or lower(a.short_name) like :text%1$d escape '!'
                                    or exists (select 1 from actor_name n where n.actor_id = a.id
                                               and lower(n.name) like :text%1$d escape '!'))))
            """;

    private final JdbcClient jdbc;

    StatementLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which statements a list shows. */
    record Filter(@Nullable StatementState state, String text) {

        private String sql() {
            StringBuilder sql = new StringBuilder();
            if (state != null) {
                sql.append(" and s.state = :state\n");
            }
            for (int word = 0; word < words().size(); word++) {
                sql.append(CONTAINS.formatted(word));
            }
            return sql.toString();
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            if (state != null) {
                parameters.put("state", state.name());
            }
            List<String> words = words();
            for (int word = 0; word < words.size(); word++) {
                parameters.put("text" + word, LikePattern.containing(words.get(word)));
                parameters.put("slug" + word, LikePattern.containing(Slug.of(words.get(word))));
            }
            return parameters;
        }

        private List<String> words() {
            return List.of(text.strip().split("\\s+")).stream()
                    .filter(word -> !word.isEmpty())
                    .limit(MAX_WORDS)
                    .toList();
        }
    }

    /** The statements whose slug, words or speakers' names contain each word that was typed. */
    List<FoundStatement> find(String typed, int max) {
        Filter filter = new Filter(null, typed);
        return filter.words().isEmpty()
                ? List.of()
                : lines(
                        filter.sql() + " order by s.sort_from desc, s.id desc limit :max",
                        filter.parameters(),
                        max);
    }

    /** Drafts, last edited first. */
    public List<FoundStatement> drafts(int max) {
        return lines(
                " and s.state = 'DRAFT' order by s.edited_at desc, s.id desc limit :max",
                Map.of(),
                max);
    }

    /** What readers were shown last. */
    public List<FoundStatement> recentlyPublished(int max) {
        return lines(
                " and s.state = 'PUBLISHED' order by s.changed_at desc, s.id desc limit :max",
                Map.of(),
                max);
    }

    /** What was said or reported last, as far as it is recorded. */
    List<FoundStatement> latest(int max) {
        return lines(" order by s.sort_from desc, s.id desc limit :max", Map.of(), max);
    }

    Map<StatementId, FoundStatement> of(Collection<StatementId> ids) {
        Map<StatementId, FoundStatement> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> values = ids.stream().map(StatementId::value).distinct().toList();
            lines(" and s.id in (:ids) limit :max", Map.of("ids", values), values.size())
                    .forEach(statement -> found.put(statement.id(), statement));
        }
        return found;
    }

    /** The statement that is meant by a slug it has or had, or the address of its page or form. */
    Optional<StatementId> reference(String typed) {
        Reference reference = Reference.typed(typed, "/statements/");
        List<Candidate> candidates =
                jdbc.sql(
                                """
                                select id, 1 as rank from statement where slug = :slug or id = :id
                                union all
                                select owner_id, 2 from address
                                where kind = 'statement' and slug = :slug
                                """)
                        .param("slug", reference.slug())
                        .param("id", reference.id())
                        .query(new SimplePropertyRowMapper<>(Candidate.class))
                        .list();
        return Reference.choose(candidates).map(StatementId::new);
    }

    /** When readers were shown what, the latest first. */
    List<HistoryLine> history(StatementId id) {
        return jdbc.sql(
                        """
                        select version_number, published_at, published_by, change, reason
                        from statement_version
                        where statement_id = :id
                        order by version_number desc
                        limit :max
                        """)
                .param("id", id.value())
                .param("max", PAGE)
                .query((row, number) ->
                        new HistoryLine(
                                row.getInt("version_number"),
                                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                                row.getObject("published_by", UUID.class),
                                Change.valueOf(row.getString("change")),
                                row.getString("reason")))
                .list();
    }

    /** A page of the desk's list, what was edited last first. */
    KeysetPage<FoundStatement> page(Filter filter, @Nullable String after) {
        Map<String, Object> parameters = filter.parameters();
        String sql = filter.sql();
        if (after != null) {
            Cursor place = Cursor.decode(after);
            sql += " and s.edited_at <= :at and (s.edited_at < :at or s.id < :id)\n";
            parameters.put("at", OffsetDateTime.ofInstant(place.instant(0), ZoneOffset.UTC));
            parameters.put("id", place.id(1));
        }
        List<FoundStatement> found =
                lines(
                        sql + " order by s.edited_at desc, s.id desc limit :max",
                        parameters,
                        KeysetPage.rowsFor(PAGE));
        return KeysetPage.of(found, PAGE, last -> Cursor.of(last.editedAt(), last.id().value()));
    }

    long count(Filter filter) {
        return jdbc.sql("select count(*) from statement s where 1 = 1\n" + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    private List<FoundStatement> lines(String where, Map<String, ?> parameters, int max) {
        List<FoundStatement> found =
                jdbc.sql(LINES + where)
                        .params(parameters)
                        .param("max", max)
                        .query((row, number) -> line(row))
                        .list();
        speakers(found);
        return found;
    }

    private void speakers(List<FoundStatement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        Map<UUID, FoundStatement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id().value(), statement));
        jdbc.sql(
                        """
                        select p.statement_id, a.short_name
                        from statement_speaker p
                        join actor a on a.id = p.actor_id
                        where p.statement_id in (:ids)
                        order by p.statement_id, p.ordinal
                        """)
                .param("ids", List.copyOf(byId.keySet()))
                .query(row -> {
                    FoundStatement statement = byId.get(row.getObject("statement_id", UUID.class));
                    if (statement != null) {
                        statement.speakers().add(row.getString("short_name"));
                    }
                });
    }

    private static FoundStatement line(ResultSet row) throws SQLException {
        String dated = row.getString("dated");
        String words = row.getString("words");
        String language = Objects.requireNonNullElse(row.getString("language"), "");
        return new FoundStatement(
                new StatementId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                StatementState.valueOf(row.getString("state")),
                new ArrayList<>(),
                dated == null ? null : PartialDate.parse(dated),
                words == null ? "" : Beginning.of(words, language, BEGINNING),
                language,
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getObject("edited_by", UUID.class));
    }
}
