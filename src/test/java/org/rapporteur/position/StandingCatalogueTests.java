package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.Newsroom.memberOf;
import static org.rapporteur.testing.Newsroom.office;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorDesk;
import org.rapporteur.actor.ActorDetails;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Membership;
import org.rapporteur.actor.MembershipKind;
import org.rapporteur.position.Standing.Recorded;
import org.rapporteur.position.Standing.SaidOnce;
import org.rapporteur.position.Standing.SaidRepeatedly;
import org.rapporteur.position.Standing.Silent;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.StatementId;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Tone;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicDesk;
import org.rapporteur.topic.TopicDetails;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.web.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

class StandingCatalogueTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Questions {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Questions {}

    @Transactional
    abstract static class Questions {

        static final LocalDate FRIDAY = LocalDate.of(2022, 12, 16);

        @Autowired Newsroom newsroom;
        @Autowired ActorDesk actors;
        @Autowired PositionDesk positions;
        @Autowired TopicCatalogue topics;
        @Autowired TopicDesk desk;
        @Autowired StandingCatalogue standings;
        @Autowired EntityManager entities;

        ActorId serbia;
        ActorId vucic;
        TopicId forces;
        SourceId source;

        @BeforeEach
        void oneWhoSpeaksForSerbia() {
            serbia = newsroom.polity("serbia-sta", "Serbia");
            vucic =
                    newsroom.person(
                            "vucic-sta",
                            "Aleksandar Vučić",
                            office(serbia, "President of Serbia", "2017-05-31", null),
                            office(serbia, "Prime Minister of Serbia", "2014-04", "2017-05-31"));
            forces = newsroom.topic("forces-sta", "Return of Serbian forces");
            source = newsroom.source("Gazette", "https://gazette.example/sta", "2022-12-01");
        }

        Newsroom.Said said(String slug, ActorId... speakers) {
            return newsroom.said(slug + "-sta", speakers).original("en", "Words of " + slug, null);
        }

        TopicLine forces() {
            return topics.all().stream()
                    .filter(topic -> topic.id().equals(forces))
                    .findFirst()
                    .orElseThrow();
        }

        List<StandingLine> onForces() {
            entities.flush();
            return standings.ofTopic(forces(), FRIDAY);
        }

        Standing of(ActorId actor) {
            return onForces().stream()
                    .filter(line -> line.actor().id().equals(actor))
                    .map(StandingLine::standing)
                    .findFirst()
                    .orElse(Standing.NOT_LOOKED_FOR);
        }

        @Test
        void theMembersOfTheUnionAreShownWhateverItAndTheTopicAreCalledNow() {
            ActorId union = newsroom.organisation("eu", "A union");
            newsroom.polity("member-sta", "A member", memberOf(union));
            TopicId recognition = newsroom.topic("recognition", "Recognition");
            entities.flush();
            assertThat(squares()).containsExactly("A member");

            Opened<ActorDetails> actor = actors.open(union);
            actors.describe(union, actor.version(), renamed(actor.details()));
            Opened<TopicDetails> topic = desk.open(recognition);
            desk.describe(recognition, topic.version(), renamed(topic.details()));
            entities.flush();

            assertThat(squares()).containsExactly("A member");
        }

        static ActorDetails renamed(ActorDetails of) {
            return new ActorDetails(
                    "union-sta",
                    of.kind(),
                    of.name(),
                    of.shortName(),
                    of.iso(),
                    of.wikidata(),
                    of.note(),
                    of.names(),
                    of.offices(),
                    of.memberships());
        }

        static TopicDetails renamed(TopicDetails of) {
            return new TopicDetails(
                    "statehood-sta",
                    of.title(),
                    of.navTitle(),
                    of.question(),
                    of.note(),
                    of.statusNote(),
                    of.ordinal(),
                    of.stances());
        }

        List<String> squares() {
            Squares squares = standings.board(FRIDAY).squares();
            return squares == null
                    ? List.of()
                    : squares.squares().stream()
                            .map(square -> square.line().actor().name())
                            .toList();
        }

        @Test
        void aPolityStandsWhereItsOfficeHoldersSaid() {
            said("first", vucic).on("2022-12-10").about(forces, "supports").publish();
            said("second", vucic)
                    .on("2022-12-15")
                    .onBehalfOf(serbia)
                    .about(forces, "supports")
                    .publish();
            SaidRepeatedly standing = (SaidRepeatedly) of(serbia);
            assertThat(standing.stance().tone()).isEqualTo(Tone.FOR);
            assertThat(standing.statements())
                    .extracting(StatementEvidence::slug)
                    .containsExactly("first-sta", "second-sta");
            assertThat(standing.statements().getFirst().names()).isEqualTo("Aleksandar Vučić");
        }

        @Test
        void aDraftAndAWithdrawnStatementTellNothing() {
            said("draft", vucic).on("2022-12-10").about(forces, "supports").draft();
            StatementId withdrawn =
                    said("withdrawn", vucic).on("2022-12-10").about(forces, "opposes").publish();
            entities.flush();
            newsroom.withdraw(withdrawn, 1, "Never said");
            assertThat(onForces()).isEmpty();
        }

        @Test
        void aStatementThatIsOnlyReportedCountsFromTheDayOfTheReport() {
            said("reported", vucic).reportedOn("2022-12-16").about(forces, "supports").publish();
            SaidOnce standing = (SaidOnce) of(serbia);
            assertThat(standing.statement().reported()).isTrue();
            assertThat(standings.ofTopic(forces(), FRIDAY.minusDays(1))).isEmpty();
        }

        @Test
        void aPersonStandsInTheTableOnlyWhenSpeakingForNobody() {
            said("for-serbia", vucic).on("2022-12-10").about(forces, "supports").publish();
            assertThat(onForces())
                    .extracting(line -> line.actor().name())
                    .containsExactly("Serbia");
            ActorId scholar = newsroom.person("scholar-sta", "A Scholar");
            said("own", scholar).on("2022-12-10").about(forces, "opposes").publish();
            assertThat(onForces())
                    .extracting(line -> line.actor().name())
                    .containsExactly("Serbia", "A Scholar");
        }

        @Test
        void aPersonsOwnPageShowsWhatTheySaidWhoeverTheySpokeFor() {
            said("for-serbia", vucic).on("2022-12-10").about(forces, "supports").publish();
            entities.flush();
            ActorName name = new ActorName(vucic, "vucic-sta", "Vučić", "Vučić", ActorKind.PERSON);
            assertThat(standings.ofActor(name, FRIDAY))
                    .filteredOn(line -> line.topic().id().equals(forces))
                    .singleElement()
                    .satisfies(line -> assertThat(line.standing()).isInstanceOf(SaidOnce.class));
        }

        @Test
        void aPositionNamesItsSourceAndASilenceItsInterval() {
            PartialDate since = PartialDate.parse("2022-12");
            positions.record(
                    new PositionDetails(serbia, forces, "supports", since, source, true, "!"));
            LocalDate from = LocalDate.of(2022, 12, 10);
            LocalDate until = LocalDate.of(2022, 12, 31);
            positions.record(new SilenceDetails(vucic, forces, from, until, "For editors only"));
            Recorded serbian = (Recorded) of(serbia);
            assertThat(serbian.position().source().publisher()).isEqualTo("Gazette");
            assertThat(serbian.position().recalled()).isTrue();
            assertThat(serbian.since()).isEqualTo(since);
            assertThat(of(vucic))
                    .isInstanceOfSatisfying(
                            Silent.class,
                            silent -> assertThat(silent.search().until()).isEqualTo(until));
        }

        @Test
        void membersOfTheUnionAreSquaresOnTheDaysTheyBelongToIt() {
            ActorId eu = newsroom.organisation("eu", "European Union");
            newsroom.topic("recognition", "Recognition");
            member("early-sta", "ee", new Membership(eu, MembershipKind.MEMBER, null, null, null));
            member("left-sta", "ll", membership(eu, null, "2020-01-31"));
            member("late-sta", "aa", membership(eu, "2022-12-17", null));
            member("part-sta", "pp", new Membership(eu, MembershipKind.PART, null, null, null));
            assertThat(letters(FRIDAY)).containsExactly("EE");
            assertThat(letters(LocalDate.of(2020, 1, 31))).containsExactly("EE", "LL");
            assertThat(letters(LocalDate.of(2022, 12, 17))).containsExactly("AA", "EE");
        }

        @Test
        void withoutAUnionThereAreNoSquares() {
            assertThat(standings.board(FRIDAY).squares()).isNull();
        }

        @Test
        void theMatrixShowsThoseOfWhomMostIsRecordedFirst() {
            ActorId albania = newsroom.polity("albania-sta", "Albania");
            TopicId other = newsroom.topic("other-sta", "Another");
            newsroom.topic("empty-sta", "Nothing");
            said("a", albania).on("2022-12-01").about(forces, "opposes").publish();
            said("b", vucic).on("2022-12-10").about(forces, "supports").publish();
            said("c", vucic).on("2022-12-11").about(other, "supports").publish();
            entities.flush();
            Matrix matrix = standings.board(FRIDAY).matrix();
            assertThat(matrix.rows())
                    .extracting(row -> row.actor().name())
                    .containsSubsequence("Serbia", "Albania");
            assertThat(matrix.topics())
                    .extracting(TopicLine::slug)
                    .contains("forces-sta", "other-sta")
                    .doesNotContain("empty-sta");
            assertThat(matrix.unrecorded()).extracting(TopicLine::slug).contains("empty-sta");
            Matrix compact = matrix.compact(1, 1);
            assertThat(compact.rows()).hasSize(1);
            assertThat(compact.topics()).hasSize(1);
            assertThat(compact.rows().getFirst().cells()).hasSize(1);
        }

        List<String> letters(LocalDate on) {
            entities.flush();
            return standings.board(on).squares().squares().stream()
                    .map(Squares.Square::letters)
                    .toList();
        }

        void member(String slug, String iso, Membership membership) {
            actors.add(
                    new ActorDetails(
                            slug,
                            ActorKind.POLITY,
                            slug,
                            slug,
                            iso,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            List.of(membership)));
        }

        Membership membership(ActorId of, String since, String until) {
            return new Membership(
                    of,
                    MembershipKind.MEMBER,
                    since == null ? null : PartialDate.parse(since),
                    until == null ? null : PartialDate.parse(until),
                    null);
        }
    }
}
