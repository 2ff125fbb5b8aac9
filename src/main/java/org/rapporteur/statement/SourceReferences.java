package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Reference;
import org.rapporteur.web.Reference.Candidate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the source an editor means: by its web address, or by its publisher and title. */
@Component
@Transactional(readOnly = true)
public class SourceReferences {

    private static final String NAMED =
            """
            select s.id, s.url, s.publisher, s.title,
                   count(*) over (partition by lower(s.publisher), lower(s.title)) as namesakes
            from source s
            """;

    private final JdbcClient jdbc;

    SourceReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The source that is meant by its web address, whatever tracking parameters were pasted with
     * it, by "publisher: title", by its title, or by the address of its form; empty if that is none
     * or several.
     */
    public Optional<SourceId> find(String typed) {
        Reference reference = Reference.typed(typed, "/sources/");
        List<Candidate> candidates =
                jdbc.sql(
                                """
                                select id, 1 as rank from source where address_key = :key or id = :id
                                union all
                                select id, 2 from source
                                where lower(publisher) || ': ' || lower(title) = :name
                                union all
                                select id, 3 from source where lower(title) = :name
                                """)
                        .param("key", SourceAddress.key(reference.text()))
                        .param("id", reference.id())
                        .param("name", reference.folded())
                        .query(new SimplePropertyRowMapper<>(Candidate.class))
                        .list();
        return Reference.choose(candidates).map(SourceId::new);
    }

    /**
     * The same for a field of a form: null when nothing was typed, and when nothing or several were
     * meant, which is put beside the field.
     */
    public @Nullable SourceId read(String typed, String field, Errors errors) {
        if (typed.isBlank() || errors.hasFieldErrors(field)) {
            return null;
        }
        SourceId found = find(typed).orElse(null);
        if (found == null) {
            errors.rejectValue(
                    field,
                    "statement.source-reference.unknown",
                    new Object[] {typed.strip()},
                    null);
        }
        return found;
    }

    /** What can be typed for the 500 latest sources, the newest first. */
    public List<String> suggestions() {
        return jdbc
                .sql(NAMED + "order by id desc limit :max")
                .param("max", Reference.MAX_SUGGESTIONS)
                .query(new SimplePropertyRowMapper<>(Named.class))
                .stream()
                .map(Named::text)
                .toList();
    }

    /** How these sources are written in a form, so that {@link #find} finds them again. */
    public Map<SourceId, String> written(Collection<SourceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from (" + NAMED + ") as named where id in (:ids)")
                .param("ids", ids.stream().map(SourceId::value).distinct().toList())
                .query(new SimplePropertyRowMapper<>(Named.class))
                .stream()
                .collect(Collectors.toMap(source -> new SourceId(source.id()), Named::text));
    }

    private record Named(
            UUID id, String url, String publisher, @Nullable String title, long namesakes) {

        /** Publisher and title; the web address where these would not be enough. */
        String text() {
            return title != null && namesakes == 1 ? publisher + ": " + title : url;
        }
    }
}
