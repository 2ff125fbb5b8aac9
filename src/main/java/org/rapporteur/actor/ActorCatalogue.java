package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where readers look up who is who. */
@Component
public class ActorCatalogue {

    private static final Comparator<ActorLine> AS_IN_A_DIRECTORY =
            Comparator.comparing(line -> line.name().name(), Collator.getInstance(Locale.ENGLISH));

    private static final String BEHIND = "and a.name >= :name and (a.name > :name or a.id > :id)";

    private static final String OFFICE =
            """
            (select o.title from office o
             where o.actor_id = a.id and o.ordinal =
                 (select max(l.ordinal) from office l where l.actor_id = a.id)) as office\
            """;

    private static final Comparator<Tenure> LATEST_FIRST =
            Comparator.comparing((Tenure tenure) -> tenure.capacity().firstDay())
                    .reversed()
                    .thenComparing(tenure -> tenure.holder().name());

    private final JdbcClient jdbc;

    ActorCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of actors; one query, none for no actors. */
    public Map<ActorId, ActorName> names(Collection<ActorId> ids) {
        Map<ActorId, ActorName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                                   a.short_name as actor_short_name, a.kind as actor_kind
                            from actor a where a.id in (:ids)
                            """)
                    .param("ids", ids.stream().map(ActorId::value).distinct().toList())
                    .query(row -> {
                        ActorName name = ActorName.in(row, "actor");
                        names.put(name.id(), name);
                    });
        }
        return names;
    }

    /** The actor that has or had a slug. */
    public Optional<ActorName> bySlug(String slug) {
        return jdbc.sql(
                        """
                        select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind
                        from address d
                        join actor a on a.id = d.owner_id
                        where d.kind = 'actor' and d.slug = :slug and d.shown = true
                        """)
                .param("slug", slug)
                .query((row, number) -> ActorName.in(row, "actor"))
                .optional();
    }

    /** The offices of a body, whoever holds or held them. */
    public List<Capacity> officesOf(ActorId body) {
        return jdbc.sql(
                        """
                        select actor_id, title, since, until from office
                        where body_id = :body order by actor_id, ordinal limit 500
                        """)
                .param("body", body.value())
                .query((row, number) ->
                        new Capacity(
                                new ActorId(row.getObject("actor_id", UUID.class)),
                                row.getString("title"),
                                body,
                                date(row, "since"),
                                date(row, "until")))
                .list();
    }

    /** All actors by kind; of each kind at most the first page. One query. */
    List<ActorGroup> groups() {
        Map<ActorKind, List<ActorLine>> lines = new EnumMap<>(ActorKind.class);
        Map<ActorKind, Long> totals = new EnumMap<>(ActorKind.class);
        jdbc.sql(
                        """
                        select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind,
                               a.total, %s
                        from (
                            select id, slug, name, short_name, kind,
                                   row_number() over (partition by kind order by name, id) as place,
                                   count(*) over (partition by kind) as total
                            from actor) a
                        where a.place <= :most
                        """
                                .formatted(OFFICE))
                .param("most", KeysetPage.MAXIMUM)
                .query(row -> {
                    ActorLine line = line(row);
                    totals.put(line.name().kind(), row.getLong("total"));
                    lines.computeIfAbsent(line.name().kind(), kind -> new ArrayList<>()).add(line);
                });
        return lines.entrySet().stream()
                .map(of -> group(of.getKey(), of.getValue(), totals))
                .toList();
    }

    private static ActorGroup group(
            ActorKind kind, List<ActorLine> lines, Map<ActorKind, Long> totals) {
        List<ActorLine> sorted = lines.stream().sorted(AS_IN_A_DIRECTORY).toList();
        return new ActorGroup(kind, sorted, totals.getOrDefault(kind, (long) sorted.size()));
    }

    /** The actors of one kind by name, page by page. */
    KeysetPage<ActorLine> page(ActorKind kind, @Nullable String after) {
        Cursor cursor = after == null ? null : Cursor.decode(after);
        JdbcClient.StatementSpec query =
                jdbc.sql(
                        """
                        select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind, %s
                        from actor a
                        where a.kind = :kind %s
                        order by a.name, a.id
                        limit :rows
                        """
                                .formatted(OFFICE, cursor == null ? "" : BEHIND));
        if (cursor != null) {
            query = query.param("name", cursor.text(0)).param("id", cursor.id(1));
        }
        List<ActorLine> rows =
                query.param("kind", kind.name())
                        .param("rows", KeysetPage.rowsFor(KeysetPage.MAXIMUM))
                        .query((row, number) -> line(row))
                        .list();
        return KeysetPage.of(rows, KeysetPage.MAXIMUM, ActorCatalogue::place);
    }

    private static Cursor place(ActorLine line) {
        return Cursor.of(line.name().name(), line.name().id().value());
    }

    /**
     * What readers are told of the actor at a slug; three queries.
     *
     * @throws NotFound when no actor has or had the slug
     * @throws Moved when the actor has another slug now
     */
    public ActorDossier dossier(String slug) {
        List<Name> names = new ArrayList<>();
        List<ActorDossier> found = new ArrayList<>();
        jdbc.sql(
                        """
                        select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind,
                               a.iso, a.wikidata, n.language, n.name as other_name, n.alias
                        from address d
                        join actor a on a.id = d.owner_id
                        left join actor_name n on n.actor_id = a.id
                        where d.kind = 'actor' and d.slug = :slug and d.shown = true
                        order by n.ordinal
                        """)
                .param("slug", slug)
                .query(row -> {
                    if (found.isEmpty()) {
                        found.add(bare(row, names));
                    }
                    if (row.getString("language") != null) {
                        names.add(otherName(row));
                    }
                });
        return found.stream().findFirst().map(bare -> at(slug, bare)).orElseThrow(NotFound::new);
    }

    private ActorDossier at(String slug, ActorDossier bare) {
        if (!bare.name().slug().equals(slug)) {
            throw new Moved("/actors/" + bare.name().slug());
        }
        tenures(bare);
        belongings(bare);
        return bare;
    }

    private static ActorDossier bare(ResultSet row, List<Name> names) throws SQLException {
        return new ActorDossier(
                ActorName.in(row, "actor"),
                row.getString("iso"),
                row.getString("wikidata"),
                names,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private void tenures(ActorDossier dossier) {
        jdbc.sql(
                        """
                        select o.title, o.since, o.until, o.ending, o.recalled,
                               h.id as holder_id, h.slug as holder_slug, h.name as holder_name,
                               h.short_name as holder_short_name, h.kind as holder_kind,
                               b.id as body_id, b.slug as body_slug, b.name as body_name,
                               b.short_name as body_short_name, b.kind as body_kind
                        from office o
                        join actor h on h.id = o.actor_id
                        join actor b on b.id = o.body_id
                        where o.actor_id = :id or o.body_id = :id
                        limit 500
                        """)
                .param("id", dossier.name().id().value())
                .query(row -> {
                    Tenure tenure = tenure(row);
                    boolean own = tenure.holder().id().equals(dossier.name().id());
                    (own ? dossier.offices() : dossier.holders()).add(tenure);
                });
        dossier.offices().sort(LATEST_FIRST);
        dossier.holders().sort(LATEST_FIRST);
    }

    private void belongings(ActorDossier dossier) {
        jdbc.sql(
                        """
                        select m.actor_id as member_id, m.kind as belongs, m.since, m.until, m.as_of,
                               a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind
                        from membership m
                        join actor a
                          on a.id = case m.actor_id when :id then m.of_id else m.actor_id end
                        where m.actor_id = :id or m.of_id = :id
                        order by a.name, a.id
                        limit 500
                        """)
                .param("id", dossier.name().id().value())
                .query(row -> {
                    UUID member = row.getObject("member_id", UUID.class);
                    boolean own = dossier.name().id().value().equals(member);
                    (own ? dossier.memberships() : dossier.members()).add(belonging(row));
                });
    }

    private static Name otherName(ResultSet row) throws SQLException {
        return new Name(
                row.getString("language"), row.getString("other_name"), row.getBoolean("alias"));
    }

    private static ActorLine line(ResultSet row) throws SQLException {
        return new ActorLine(ActorName.in(row, "actor"), row.getString("office"));
    }

    private static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(
                ActorName.in(row, "holder"),
                ActorName.in(row, "body"),
                row.getString("title"),
                date(row, "since"),
                date(row, "until"),
                Ending.valueOf(row.getString("ending")),
                row.getBoolean("recalled"));
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        return new Belonging(
                ActorName.in(row, "actor"),
                MembershipKind.valueOf(row.getString("belongs")),
                date(row, "since"),
                date(row, "until"),
                date(row, "as_of"));
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : PartialDate.parse(text);
    }
}
