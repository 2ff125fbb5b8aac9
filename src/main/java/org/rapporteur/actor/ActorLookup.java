package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.Slug;
import org.rapporteur.web.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds actors while an editor types, and tells in which capacity they can have spoken. */
@Component
@Transactional(readOnly = true)
public class ActorLookup {

    private static final int SHORTEST = 1;

    private final JdbcClient jdbc;

    ActorLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Actors whose name in any language or whose slug contains what was typed, ignoring case; those
     * whose name begins with it come first.
     */
    public List<ActorName> find(String typed, int max) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select a.id, a.slug, a.name, a.short_name, a.kind
                        from actor a
                        where lower(a.name) like :text escape '!'
                           or lower(a.short_name) like :text escape '!'
                           or a.slug like :slug escape '!'
                           or exists (select 1 from actor_name n
                                      where n.actor_id = a.id and lower(n.name) like :text escape '!')
                        order by case when lower(a.name) like :beginning escape '!'
                                        or lower(a.short_name) like :beginning escape '!'
                                      then 0 else 1 end,
                                 a.name, a.id
                        limit :max
                        """)
                .param("text", LikePattern.containing(typed))
                .param("slug", LikePattern.containing(Slug.of(typed)))
                .param("beginning", LikePattern.beginningWith(typed))
                .param("max", max)
                .query((row, number) -> name(row))
                .list();
    }

    /** These actors with the offices they hold or held; unknown ones are left out. */
    public Map<ActorId, Speaking> speaking(Collection<ActorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ActorId, Speaking> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select a.id, a.slug, a.name, a.short_name, a.kind, o.body_id, o.title, o.since,
                               o.until, o.ending, o.recalled
                        from actor a
                        left join office o on o.actor_id = a.id
                        where a.id in (:ids)
                        order by a.name, a.id, o.ordinal
                        """)
                .param("ids", ids.stream().map(ActorId::value).distinct().toList())
                .query(row -> {
                    ActorName name = name(row);
                    Speaking speaking =
                            found.computeIfAbsent(
                                    name.id(), id -> new Speaking(name, new ArrayList<>()));
                    if (row.getString("title") != null) {
                        speaking.offices().add(office(row));
                    }
                });
        return found;
    }

    private static ActorName name(ResultSet row) throws SQLException {
        return new ActorName(
                new ActorId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("short_name"),
                ActorKind.valueOf(row.getString("kind")));
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                new ActorId(row.getObject("body_id", UUID.class)),
                row.getString("title"),
                date(row.getString("since")),
                date(row.getString("until")),
                Ending.valueOf(row.getString("ending")),
                null,
                row.getBoolean("recalled"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** An actor who speaks, with every office that is recorded. */
    public record Speaking(ActorName name, List<Office> offices) {

        /** The offices held on a date, or on some day of it; all of them when there is no date. */
        public List<Office> heldOn(@Nullable PartialDate date) {
            return offices.stream()
                    .filter(office ->
                            date == null
                                    || office.isHeldOn(date.earliest())
                                    || office.isHeldOn(date.latest()))
                    .toList();
        }

        /** Whether a page can say in which capacity a statement of that date was made. */
        public boolean isCapacityKnown(@Nullable PartialDate date) {
            return name.kind() != ActorKind.PERSON || !heldOn(date).isEmpty();
        }
    }
}
