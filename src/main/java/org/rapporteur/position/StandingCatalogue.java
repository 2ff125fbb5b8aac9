package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorName;
import org.rapporteur.position.Squares.Square;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where it is read who stands where, by the rule in {@link WhoStandsWhere}. */
@Component
public class StandingCatalogue {

    /**
     * The union whose members are shown as squares, and the topic they are shown on: addresses that
     * they have, or had.
     */
    private static final String UNION = "eu";

    private static final String TOPIC = "recognition";

    private static final Comparator<StandingLine> BY_STANCE =
            Comparator.comparing(StandingLine::standing, StandingCount.AS_DRAWN)
                    .thenComparing(line -> line.actor().name());

    private final EvidenceCatalogue evidence;
    private final TopicCatalogue topics;
    private final JdbcClient jdbc;

    StandingCatalogue(EvidenceCatalogue evidence, TopicCatalogue topics, JdbcClient jdbc) {
        this.evidence = evidence;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    /** The whole board on a date; four queries. */
    public Board board(LocalDate on) {
        return board(topics.all(), on);
    }

    /** The whole board on a date, for a page that has the topics already; three queries. */
    public Board board(List<TopicLine> topics, LocalDate on) {
        Standings standings = WhoStandsWhere.on(on, evidence.all());
        return new Board(Matrix.of(on, topics, standings), squares(topics, on, standings));
    }

    /**
     * Everybody who stands somewhere on a topic, those of one stance together, in the order of the
     * legend; two queries.
     */
    public List<StandingLine> ofTopic(TopicLine topic, LocalDate on) {
        Standings standings = WhoStandsWhere.on(on, evidence.ofTopic(topic.id()));
        return standings.actors().stream()
                .map(actor -> StandingLine.of(actor, topic, standings))
                .sorted(BY_STANCE)
                .toList();
    }

    /** Where an actor stands on every topic, "not looked for" included; three queries. */
    public List<StandingLine> ofActor(ActorName actor, LocalDate on) {
        Standings standings = WhoStandsWhere.on(on, evidence.ofActor(actor.id()));
        return topics.all().stream()
                .map(topic -> StandingLine.of(actor, topic, standings))
                .toList();
    }

    private @Nullable Squares squares(List<TopicLine> topics, LocalDate on, Standings standings) {
        List<Member> members = members(on);
        for (TopicLine topic : topics) {
            if (!members.isEmpty() && topic.id().equals(members.getFirst().topic())) {
                List<Square> squares =
                        members.stream().map(member -> member.on(topic, standings)).toList();
                return new Squares(on, topic, squares);
            }
        }
        return null;
    }

    private List<Member> members(LocalDate on) {
        return jdbc
                .sql(
                        """
                        select a.id as actor_id, a.slug as actor_slug, a.name as actor_name,
                               a.short_name as actor_short_name, a.kind as actor_kind, a.iso,
                               m.since, m.until, t.owner_id as topic_id
                        from membership m
                        join address u on u.owner_id = m.of_id and u.kind = 'actor' and u.slug = :union
                        join address t on t.kind = 'topic' and t.slug = :topic
                        join actor a on a.id = m.actor_id
                        where m.kind = 'MEMBER'
                        order by a.iso, a.name
                        limit 200
                        """)
                .param("union", UNION)
                .param("topic", TOPIC)
                .query((row, _) -> Member.in(row))
                .list()
                .stream()
                .filter(member -> member.isOneOn(on))
                .toList();
    }

    private record Member(
            ActorName actor,
            @Nullable String iso,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            TopicId topic) {

        static Member in(ResultSet row) throws SQLException {
            return new Member(
                    ActorName.in(row, "actor"),
                    row.getString("iso"),
                    date(row.getString("since")),
                    date(row.getString("until")),
                    new TopicId(row.getObject("topic_id", UUID.class)));
        }

        boolean isOneOn(LocalDate day) {
            boolean joined = since == null || !since.earliest().isAfter(day);
            boolean left = until != null && until.latest().isBefore(day);
            return joined && !left;
        }

        Square on(TopicLine topic, Standings standings) {
            String letters = iso == null ? actor.shortName() : iso.toUpperCase(Locale.ROOT);
            return new Square(letters, StandingLine.of(actor, topic, standings));
        }

        private static @Nullable PartialDate date(@Nullable String text) {
            return text == null ? null : PartialDate.parse(text);
        }
    }
}
