package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Slug;
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

/** Finds the actor an editor means: by a name in any language, a slug, or an address. */
@Component
@Transactional(readOnly = true)
public class ActorReferences {

    private static final String WRITTEN =
            """
            select a.id, a.slug, a.name,
                   count(*) over (partition by lower(a.name)) as namesakes,
                   (select count(*) from actor o where o.slug = a.name and o.id <> a.id) as slugs
            from actor a
            """;

    private final JdbcClient jdbc;

    ActorReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The actor that is meant by a slug, present or former, the address of its page, its name or
     * short name, or a name or alias in any language, in other letters as well ("Aleksandar
     * Vucic"); empty if that is nobody or several.
     */
    public Optional<ActorId> find(String typed) {
        Reference reference = Reference.typed(typed, "/actors/");
        List<Candidate> candidates =
                jdbc.sql(
                                """
                                select id, 1 as rank from actor where slug = :slug or id = :id
                                union all
                                select id, 2 from actor where lower(name) = :name
                                union all
                                select id, 3 from actor where lower(short_name) = :name
                                union all
                                select owner_id, 4 from address
                                where kind = 'actor' and slug = :slug and shown = true
                                union all
                                select actor_id, 5 from actor_name where lower(name) = :name
                                union all
                                select id, 6 from actor where slug = :letters
                                """)
                        .param("slug", reference.slug())
                        .param("id", reference.id())
                        .param("name", reference.folded())
                        .param("letters", Slug.of(reference.text()))
                        .query(new SimplePropertyRowMapper<>(Candidate.class))
                        .list();
        return Reference.choose(candidates).map(ActorId::new);
    }

    /**
     * The same for a field of a form: null when nothing was typed, and when nothing or several were
     * meant, which is put beside the field.
     */
    public @Nullable ActorId read(String typed, String field, Errors errors) {
        if (typed.isBlank() || errors.hasFieldErrors(field)) {
            return null;
        }
        ActorId found = find(typed).orElse(null);
        if (found == null) {
            errors.rejectValue(
                    field, "actor.reference.unknown", new Object[] {typed.strip()}, null);
        }
        return found;
    }

    /** What can be typed for the first 500 actors, by name. */
    public List<String> suggestions() {
        return jdbc
                .sql(WRITTEN + "order by name, slug limit :max")
                .param("max", Reference.MAX_SUGGESTIONS)
                .query(new SimplePropertyRowMapper<>(Written.class))
                .stream()
                .map(Written::text)
                .toList();
    }

    /** How these actors are written in a form, so that {@link #find} finds them again. */
    public Map<ActorId, String> written(Collection<ActorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from (" + WRITTEN + ") as written where id in (:ids)")
                .param("ids", ids.stream().map(ActorId::value).distinct().toList())
                .query(new SimplePropertyRowMapper<>(Written.class))
                .stream()
                .collect(Collectors.toMap(actor -> new ActorId(actor.id()), Written::text));
    }

    private record Written(UUID id, String slug, String name, long namesakes, long slugs) {

        /** The name; the slug where the name would not be enough. */
        String text() {
            return namesakes == 1 && slugs == 0 ? name : slug;
        }
    }
}
