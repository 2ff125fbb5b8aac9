package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorCatalogue;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Capacity;
import org.rapporteur.edition.Change;
import org.rapporteur.topic.TopicId;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.Gone;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where readers look up who said what; it knows published statements only. A list costs three
 * queries, and one more where a speaker is asked for whose offices have to be looked up.
 */
@Component
public class StatementCatalogue {

    private final JdbcClient jdbc;
    private final StatementCards cards;
    private final ActorCatalogue actors;

    StatementCatalogue(JdbcClient jdbc, StatementCards cards, ActorCatalogue actors) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.actors = actors;
    }

    /** One page of the statements that a filter lets through, the latest said first. */
    public KeysetPage<StatementCard> page(StatementFilter filter, @Nullable String after) {
        StatementQuery query = query(filter).behind(after == null ? null : Cursor.decode(after));
        List<StatementCard> rows = some(query, KeysetPage.rowsFor(KeysetPage.MAXIMUM));
        return KeysetPage.of(rows, KeysetPage.MAXIMUM, StatementCatalogue::place);
    }

    private static Cursor place(StatementCard card) {
        return Cursor.of(StatementQuery.sortDay(card.date()), card.id().value());
    }

    /** How many statements a filter lets through. */
    public long count(StatementFilter filter) {
        StatementQuery query = query(filter);
        return jdbc.sql("select count(*) from published_statement s" + query.conditions())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** The statements said last. */
    public List<StatementCard> latest(int max) {
        return some(query(StatementFilter.NONE), max);
    }

    /** The statements on a topic, the latest said first. */
    public List<StatementCard> of(TopicId topic, int max) {
        return some(query(StatementFilter.on(topic)), max);
    }

    /** The statements by an actor, on its behalf, or by a holder of an office of it. */
    public List<StatementCard> byOrFor(ActorId actor, int max) {
        return some(query(StatementFilter.by(actor)), max);
    }

    /**
     * The statements by an actor, on its behalf, or by a holder of an office of it.
     *
     * @param offices the offices of that actor, where they have been looked up already
     */
    public List<StatementCard> byOrFor(ActorId actor, Collection<Capacity> offices, int max) {
        return some(new StatementQuery(StatementFilter.by(actor), offices), max);
    }

    /** Cards of the statements that are published; the others are left out. */
    public Map<StatementId, StatementCard> cards(Collection<StatementId> ids) {
        return cards.of(ids);
    }

    /** Those of some statements that were withdrawn, once for each address they were shown at. */
    public List<WithdrawnStatement> withdrawn(Collection<StatementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select w.id, d.slug, w.withdrawn_at, w.withdrawal_reason
                        from withdrawn_statement w
                        join address d on d.owner_id = w.id and d.kind = 'statement'
                        where w.id in (:ids)
                        """)
                .param("ids", ids.stream().map(StatementId::value).distinct().toList())
                .query((row, number) ->
                        new WithdrawnStatement(
                                new StatementId(row.getObject("id", UUID.class)),
                                row.getString("slug"),
                                StatementCards.instant(row, "withdrawn_at"),
                                row.getString("withdrawal_reason")))
                .list();
    }

    /**
     * The wordings that readers were ever shown of some statements, those that have been changed
     * since included; at most 2,000, the latest first.
     */
    public Map<StatementId, List<CardWording>> everShown(Collection<StatementId> ids) {
        Map<StatementId, List<CardWording>> shown = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            select v.statement_id, w.kind, w.language as tongue, w.words, w.verbatim, w.passage
                            from statement_version_wording w
                            join statement_version v on v.id = w.version_id
                            join published_statement s on s.id = v.statement_id
                            where v.statement_id in (:ids)
                            order by v.version_number desc, w.ordinal
                            limit 2000
                            """)
                    .param("ids", ids.stream().map(StatementId::value).distinct().toList())
                    .query(row -> {
                        StatementId id = new StatementId(row.getObject("statement_id", UUID.class));
                        shown.computeIfAbsent(id, none -> new ArrayList<>()).add(shown(row));
                    });
        }
        return shown;
    }

    private static CardWording shown(ResultSet row) throws SQLException {
        return new CardWording(
                WordingKind.valueOf(row.getString("kind")),
                false,
                row.getString("tongue"),
                row.getString("words"),
                row.getBoolean("verbatim"),
                false,
                row.getInt("passage"),
                null,
                null);
    }

    /** Who can be asked for: whoever spoke and on whose behalf, by kind and name; at most 500. */
    Map<ActorKind, List<ActorName>> speakers() {
        Map<ActorKind, List<ActorName>> speakers = new EnumMap<>(ActorKind.class);
        jdbc.sql(
                        """
                        select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind
                        from actor a
                        where exists (
                                  select 1 from statement_speaker p
                                  join published_statement s on s.id = p.statement_id
                                  where p.actor_id = a.id)
                           or exists (
                                  select 1 from published_statement s where s.on_behalf_id = a.id)
                        order by a.name, a.id
                        limit 500
                        """)
                .query(row -> {
                    ActorName name = ActorName.in(row, "actor");
                    speakers.computeIfAbsent(name.kind(), kind -> new ArrayList<>()).add(name);
                });
        return speakers;
    }

    private StatementQuery query(StatementFilter filter) {
        return new StatementQuery(
                filter, filter.speaker() == null ? List.of() : actors.officesOf(filter.speaker()));
    }

    private List<StatementCard> some(StatementQuery query, int max) {
        Map<String, Object> parameters = new HashMap<>(query.parameters());
        parameters.put("max", max);
        return cards.of(
                "select * from published_statement s"
                        + query.conditions()
                        + " order by sort_from desc, id desc limit :max",
                parameters);
    }

    /**
     * The statement at a slug with all that readers are told of it; six queries.
     *
     * @throws NotFound when no statement was ever shown there
     * @throws Moved when the statement has another slug now
     * @throws Gone when the statement was withdrawn
     */
    StatementPage statement(String slug) {
        StatementId id = find(slug);
        List<Link> links = links(id);
        Map<StatementId, StatementCard> all = cards.of(Link.ends(id, links));
        StatementCard card = all.get(id);
        if (card == null) {
            throw new NotFound();
        }
        return StatementPage.of(card, connections(id, links, all), versions(id));
    }

    private StatementId find(String slug) {
        return jdbc.sql(
                        """
                        select d.owner_id, p.slug, w.withdrawn_at, w.withdrawal_reason
                        from address d
                        left join published_statement p on p.id = d.owner_id
                        left join withdrawn_statement w on w.id = d.owner_id
                        where d.kind = 'statement' and d.slug = :slug and d.shown = true
                        """)
                .param("slug", slug)
                .query((row, number) -> found(slug, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static StatementId found(String slug, ResultSet row) throws SQLException {
        String present = row.getString("slug");
        if (row.getObject("withdrawn_at") != null) {
            Instant since = StatementCards.instant(row, "withdrawn_at");
            throw new Gone("statement", since, row.getString("withdrawal_reason"));
        } else if (present == null) {
            throw new NotFound();
        } else if (!present.equals(slug)) {
            throw new Moved("/statements/" + present);
        }
        return new StatementId(row.getObject("owner_id", UUID.class));
    }

    private List<Link> links(StatementId id) {
        return jdbc.sql(
                        """
                        select statement_id, other_id, kind, reason
                        from statement_link
                        where statement_id = :id or other_id = :id
                        order by statement_id, ordinal
                        limit 200
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Link(
                                new StatementId(row.getObject("statement_id", UUID.class)),
                                new StatementId(row.getObject("other_id", UUID.class)),
                                LinkKind.valueOf(row.getString("kind")),
                                row.getString("reason")))
                .list();
    }

    private static List<Connection> connections(
            StatementId id, List<Link> links, Map<StatementId, StatementCard> cards) {
        return links.stream()
                .filter(link -> cards.containsKey(link.otherThan(id)))
                .map(link -> link.seenFrom(id, cards))
                .toList();
    }

    private List<ShownVersion> versions(StatementId id) {
        return jdbc.sql(
                        """
                        select version_number, published_at, change, reason
                        from statement_version
                        where statement_id = :id
                        order by version_number desc
                        limit 200
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new ShownVersion(
                                row.getInt("version_number"),
                                StatementCards.instant(row, "published_at"),
                                Change.valueOf(row.getString("change")),
                                row.getString("reason")))
                .list();
    }

    /** What one statement does to another. */
    private record Link(StatementId from, StatementId to, LinkKind kind, @Nullable String reason) {

        static List<StatementId> ends(StatementId id, List<Link> links) {
            return Stream.concat(Stream.of(id), links.stream().map(link -> link.otherThan(id)))
                    .toList();
        }

        StatementId otherThan(StatementId id) {
            return from.equals(id) ? to : from;
        }

        Connection seenFrom(StatementId id, Map<StatementId, StatementCard> cards) {
            StatementCard other = Objects.requireNonNull(cards.get(otherThan(id)));
            return new Connection(kind, to.equals(id), reason, other);
        }
    }
}
