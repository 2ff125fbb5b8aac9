package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Office;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.statement.StatementId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.Tone;
import org.rapporteur.topic.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the evidence for who stands where is read: each question costs two queries. */
@Component
class EvidenceCatalogue {

    private static final String RECORDED =
            """
            select r.id, r.topic_id, r.stance, r.since, r.recalled, r.searched_from,
                   r.searched_until, a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                   a.short_name as actor_short_name, a.kind as actor_kind, v.tone, %s
            from (
                select id, actor_id, topic_id, stance, since, recalled, source_id,
                       cast(null as date) as searched_from, cast(null as date) as searched_until
                from recorded_position
                union all
                select id, actor_id, topic_id, null, null, false, null, searched_from, searched_until
                from silence
            ) r
            join actor a on a.id = r.actor_id
            left join source o on o.id = r.source_id
            left join topic_stance v on v.topic_id = r.topic_id and v.name = r.stance
            where %s
            order by a.name, r.id
            limit 20000
            """;

    private static final String SAID =
            """
            select s.id, s.slug, s.said_on, s.reported_on, t.topic_id, t.stance, v.tone,
                   p.id as speaker_id, p.slug as speaker_slug, p.name as speaker_name,
                   p.short_name as speaker_short_name, p.kind as speaker_kind,
                   b.id as behalf_id, b.slug as behalf_slug, b.name as behalf_name,
                   b.short_name as behalf_short_name, b.kind as behalf_kind,
                   f.title as office, f.since, f.until, f.ending, f.recalled,
                   c.id as body_id, c.slug as body_slug, c.name as body_name,
                   c.short_name as body_short_name, c.kind as body_kind
            from statement_topic t
            join published_statement s on s.id = t.statement_id
            join statement_speaker w on w.statement_id = s.id
            join actor p on p.id = w.actor_id
            left join actor b on b.id = s.on_behalf_id
            left join office f on f.actor_id = w.actor_id
            left join actor c on c.id = f.body_id
            left join topic_stance v on v.topic_id = t.topic_id and v.name = t.stance
            where t.stance is not null and %s
            order by s.sort_to desc, s.sort_from desc, s.id, t.ordinal, w.ordinal, f.ordinal
            limit 20000
            """;

    private static final String SAID_BY_OR_FOR =
            """
            s.id in (
                select statement_id from statement_speaker where actor_id = :id
                union
                select id from published_statement where on_behalf_id = :id
                union
                select x.statement_id
                from statement_speaker x join office y on y.actor_id = x.actor_id
                where y.body_id = :id
            )
            """;

    private final JdbcClient jdbc;

    EvidenceCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evidence all() {
        return read("1 = 1", "1 = 1", null);
    }

    Evidence ofTopic(TopicId topic) {
        return read("r.topic_id = :id", "t.topic_id = :id", topic.value());
    }

    /** What an actor recorded, said, or had said for it. */
    Evidence ofActor(ActorId actor) {
        return read("r.actor_id = :id", SAID_BY_OR_FOR, actor.value());
    }

    private Evidence read(String recorded, String said, @Nullable UUID id) {
        Evidence evidence = new Evidence();
        asking(RECORDED.formatted(SourceLine.COLUMNS, recorded), id)
                .query(row -> {
                    addRecorded(row, evidence);
                });
        Map<StatementAndTopic, StatementEvidence> statements = new LinkedHashMap<>();
        asking(SAID.formatted(said), id)
                .query(row -> {
                    addSaid(row, statements);
                });
        statements.values().forEach(evidence::add);
        return evidence;
    }

    private StatementSpec asking(String sql, @Nullable UUID id) {
        return id == null ? jdbc.sql(sql) : jdbc.sql(sql).param("id", id);
    }

    private static void addRecorded(ResultSet row, Evidence evidence) throws SQLException {
        LocalDate searchedFrom = row.getObject("searched_from", LocalDate.class);
        if (searchedFrom == null) {
            evidence.add(position(row));
        } else {
            LocalDate until = row.getObject("searched_until", LocalDate.class);
            evidence.add(
                    new SilenceEvidence(
                            ActorName.in(row, "actor"), topic(row), searchedFrom, until));
        }
    }

    private static RecordedEvidence position(ResultSet row) throws SQLException {
        return new RecordedEvidence(
                new PositionId(row.getObject("id", UUID.class)),
                ActorName.in(row, "actor"),
                topic(row),
                stance(row),
                date(row, "since"),
                row.getBoolean("recalled"),
                SourceLine.in(row));
    }

    private record StatementAndTopic(UUID statement, TopicId topic) {}

    private static void addSaid(ResultSet row, Map<StatementAndTopic, StatementEvidence> statements)
            throws SQLException {
        PartialDate date = date(row, "said_on");
        boolean reported = date == null;
        if (date == null) {
            date = date(row, "reported_on");
        }
        if (date == null) {
            return; // without any date it can be told of no day that it was said by then
        }
        UUID id = row.getObject("id", UUID.class);
        StatementAndTopic key = new StatementAndTopic(id, topic(row));
        StatementEvidence statement = statements.get(key);
        if (statement == null) {
            statement = statement(row, date, reported);
            statements.put(key, statement);
        }
        addUnlessThere(statement.speakers(), ActorName.in(row, "speaker"));
        if (row.getString("office") != null) {
            addUnlessThere(statement.offices(), office(row));
        }
    }

    private static <T> void addUnlessThere(List<T> list, T item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }

    private static StatementEvidence statement(ResultSet row, PartialDate date, boolean reported)
            throws SQLException {
        return new StatementEvidence(
                new StatementId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new ArrayList<>(),
                row.getString("behalf_slug") == null ? null : ActorName.in(row, "behalf"),
                new ArrayList<>(),
                date,
                reported,
                topic(row),
                stance(row));
    }

    private static OfficeEvidence office(ResultSet row) throws SQLException {
        ActorName body = ActorName.in(row, "body");
        Office office =
                new Office(
                        body.id(),
                        row.getString("office"),
                        date(row, "since"),
                        date(row, "until"),
                        Ending.valueOf(row.getString("ending")),
                        null,
                        row.getBoolean("recalled"));
        return new OfficeEvidence(body, office);
    }

    private static TopicId topic(ResultSet row) throws SQLException {
        return new TopicId(row.getObject("topic_id", UUID.class));
    }

    /** A word that was dropped from the vocabulary since is drawn neutrally. */
    private static Stance stance(ResultSet row) throws SQLException {
        String tone = row.getString("tone");
        return new Stance(
                row.getString("stance"), tone == null ? Tone.NEUTRAL : Tone.valueOf(tone));
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : PartialDate.parse(date);
    }
}
