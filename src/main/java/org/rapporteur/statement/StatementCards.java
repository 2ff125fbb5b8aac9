package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Capacity;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the cards of published statements together: three queries, however many there are. */
@Component
class StatementCards {

    private final JdbcClient jdbc;

    StatementCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The cards of the statements that a query selects, the latest said first.
     *
     * @param selection a query for columns of {@code published_statement}
     */
    List<StatementCard> of(String selection, Map<String, ?> parameters) {
        Map<StatementId, Draft> drafts = drafts(selection, parameters);
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = drafts.keySet().stream().map(StatementId::value).toList();
        addTopics(drafts, ids);
        addWordings(drafts, ids);
        return drafts.values().stream().map(Draft::card).toList();
    }

    /** The cards of these statements, those that are not published left out. */
    Map<StatementId, StatementCard> of(Collection<StatementId> ids) {
        Map<StatementId, StatementCard> cards = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> values = ids.stream().map(StatementId::value).distinct().toList();
            of("select * from published_statement where id in (:ids)", Map.of("ids", values))
                    .forEach(card -> cards.put(card.id(), card));
        }
        return cards;
    }

    private Map<StatementId, Draft> drafts(String selection, Map<String, ?> parameters) {
        Map<StatementId, Draft> drafts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select s.id, s.slug, s.said_on, s.reported_on, s.date_confidence, s.channel,
                               s.place, s.claim, s.published_at,
                               b.id as b_id, b.slug as b_slug, b.name as b_name,
                               b.short_name as b_short_name, b.kind as b_kind,
                               a.id as a_id, a.slug as a_slug, a.name as a_name,
                               a.short_name as a_short_name, a.kind as a_kind,
                               o.title, o.body_id, o.since, o.until,
                               f.name as body_name, f.short_name as body_short_name
                        from (%s) s
                        join statement_speaker p on p.statement_id = s.id
                        join actor a on a.id = p.actor_id
                        left join actor b on b.id = s.on_behalf_id
                        left join office o on o.actor_id = a.id
                        left join actor f on f.id = o.body_id
                        order by s.sort_from desc, s.id desc, p.ordinal, o.ordinal
                        """
                                .formatted(selection))
                .params(parameters)
                .query(row -> {
                    StatementId id = new StatementId(row.getObject("id", UUID.class));
                    Draft draft = drafts.get(id);
                    if (draft == null) {
                        draft = new Draft(bare(id, row));
                        drafts.put(id, draft);
                    }
                    draft.addSpeaker(ActorName.in(row, "a"), capacity(row));
                });
        return drafts;
    }

    private void addTopics(Map<StatementId, Draft> drafts, List<UUID> ids) {
        jdbc.sql(
                        """
                        select s.statement_id, t.slug, t.title, s.stance, v.tone
                        from statement_topic s
                        join topic t on t.id = s.topic_id
                        left join topic_stance v on v.topic_id = t.id and v.name = s.stance
                        where s.statement_id in (:ids)
                        order by s.statement_id, s.ordinal
                        """)
                .param("ids", ids)
                .query(row -> {
                    draft(drafts, row).topics.add(topic(row));
                });
    }

    private void addWordings(Map<StatementId, Draft> drafts, List<UUID> ids) {
        jdbc.sql(
                        """
                        select w.statement_id, w.kind, w.ours, w.language as tongue, w.words,
                               w.verbatim, w.checked, w.passage, w.locator, %s
                        from wording w
                        left join source o on o.id = w.source_id
                        where w.statement_id in (:ids)
                        order by w.statement_id, w.passage, w.ordinal
                        """
                                .formatted(SourceLine.COLUMNS))
                .param("ids", ids)
                .query(row -> {
                    draft(drafts, row).wordings.add(wording(row));
                });
    }

    private static Draft draft(Map<StatementId, Draft> drafts, ResultSet row) throws SQLException {
        StatementId id = new StatementId(row.getObject("statement_id", UUID.class));
        return Objects.requireNonNull(drafts.get(id));
    }

    private static StatementCard bare(StatementId id, ResultSet row) throws SQLException {
        return new StatementCard(
                id,
                row.getString("slug"),
                List.of(),
                row.getObject("b_id") == null ? null : ActorName.in(row, "b"),
                date(row, "said_on"),
                date(row, "reported_on"),
                DateConfidence.valueOf(row.getString("date_confidence")),
                Channel.valueOf(row.getString("channel")),
                row.getString("place"),
                Claim.valueOf(row.getString("claim")),
                instant(row, "published_at"),
                List.of(),
                List.of());
    }

    private static @Nullable Capacity capacity(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return title == null
                ? null
                : new Capacity(
                        new ActorId(row.getObject("a_id", UUID.class)),
                        Capacity.inFull(
                                title,
                                row.getString("body_name"),
                                row.getString("body_short_name")),
                        new ActorId(row.getObject("body_id", UUID.class)),
                        date(row, "since"),
                        date(row, "until"));
    }

    private static TopicMark topic(ResultSet row) throws SQLException {
        String tone = row.getString("tone");
        return new TopicMark(
                row.getString("slug"),
                row.getString("title"),
                row.getString("stance"),
                tone == null ? null : Tone.valueOf(tone));
    }

    private static CardWording wording(ResultSet row) throws SQLException {
        return new CardWording(
                WordingKind.valueOf(row.getString("kind")),
                row.getBoolean("ours"),
                row.getString("tongue"),
                row.getString("words"),
                row.getBoolean("verbatim"),
                row.getBoolean("checked"),
                row.getInt("passage"),
                row.getString("locator"),
                row.getObject("source_id") == null ? null : SourceLine.in(row));
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : PartialDate.parse(text);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A card that is still being read, row by row. */
    private static final class Draft {

        private final StatementCard bare;
        private final Map<ActorName, List<Capacity>> speakers = new LinkedHashMap<>();
        private final List<TopicMark> topics = new ArrayList<>();
        private final List<CardWording> wordings = new ArrayList<>();

        private Draft(StatementCard bare) {
            this.bare = bare;
        }

        private void addSpeaker(ActorName actor, @Nullable Capacity capacity) {
            List<Capacity> offices = speakers.computeIfAbsent(actor, name -> new ArrayList<>());
            if (capacity != null) {
                offices.add(capacity);
            }
        }

        private StatementCard card() {
            return new StatementCard(
                    bare.id(),
                    bare.slug(),
                    speakers.entrySet().stream()
                            .map(by -> new Speaker(by.getKey(), capacity(by.getValue())))
                            .toList(),
                    bare.onBehalfOf(),
                    bare.saidOn(),
                    bare.reportedOn(),
                    bare.dateConfidence(),
                    bare.channel(),
                    bare.place(),
                    bare.claim(),
                    bare.publishedAt(),
                    List.copyOf(topics),
                    List.copyOf(wordings));
        }

        /** The offices held on the date; of these, the one on whose behalf it was said. */
        private @Nullable String capacity(List<Capacity> offices) {
            PartialDate date = bare.date();
            List<Capacity> held =
                    offices.stream().filter(of -> date != null && of.isHeldOn(date)).toList();
            List<Capacity> spoken = held.stream().filter(of -> isOnBehalfOf(of.body())).toList();
            String titles =
                    (spoken.isEmpty() ? held : spoken)
                            .stream()
                                    .map(Capacity::title)
                                    .distinct()
                                    .collect(Collectors.joining("; "));
            return titles.isEmpty() ? null : titles;
        }

        private boolean isOnBehalfOf(ActorId body) {
            return bare.onBehalfOf() != null && bare.onBehalfOf().id().equals(body);
        }
    }
}
