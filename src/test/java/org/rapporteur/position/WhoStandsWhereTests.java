package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.position.Dossier.source;
import static org.rapporteur.position.Dossier.stance;
import static org.rapporteur.position.Dossier.topic;

import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Office;
import org.rapporteur.position.Standing.Mixed;
import org.rapporteur.position.Standing.NotLookedFor;
import org.rapporteur.position.Standing.Recorded;
import org.rapporteur.position.Standing.SaidOnce;
import org.rapporteur.position.Standing.SaidRepeatedly;
import org.rapporteur.position.Standing.Silent;
import org.rapporteur.statement.StatementId;
import org.rapporteur.text.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class WhoStandsWhereTests {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 12, 16);
    private static final String RETURN = "return-serbian-forces";

    private final Dossier dossier = new Dossier();
    private final Evidence evidence = dossier.evidence();

    @Test
    void serbiaSupportsTheReturnOfItsForcesInSixStatements() {
        SaidRepeatedly serbia = (SaidRepeatedly) on(FRIDAY, "serbia", RETURN);
        assertThat(serbia.stance()).isEqualTo(stance("supports"));
        assertThat(slugs(serbia))
                .containsExactlyInAnyOrder(
                        "vucic-2022-12-10",
                        "brnabic-2022-12-11",
                        "brnabic-2022-12-13",
                        "vucic-2022-12-15",
                        "serbia-2022-12-16-request",
                        "vucevic-2022-12-16");
        assertThat(serbia.statements().getFirst().date().text()).isEqualTo("2022-12-10");
        assertThat(serbia.statements().getLast().date().text()).isEqualTo("2022-12-16");
        assertThat(serbia.shade()).isEqualTo("for");
        assertThat(serbia.weight()).isEqualTo("filled");
    }

    @Test
    void germanyOpposedItOnceOn11December() {
        SaidOnce germany = (SaidOnce) on(FRIDAY, "germany", RETURN);
        assertThat(germany.stance()).isEqualTo(stance("opposes"));
        assertThat(germany.statement().slug()).isEqualTo("baerbock-2022-12-11");
        assertThat(germany.weight()).isEqualTo("outline");
    }

    @Test
    void theUnitedStatesSpokeThroughEscobar() {
        SaidOnce usa = (SaidOnce) on(FRIDAY, "usa", RETURN);
        assertThat(usa.statement().slug()).isEqualTo("escobar-2022-12-13");
        assertThat(usa.shade()).isEqualTo("against");
    }

    @Test
    void aBodySpeaksThroughWhoeverHoldsItsOfficeOnThatDay() {
        assertThat(on(FRIDAY, "us-state-department", RETURN)).isInstanceOf(SaidOnce.class);
        ActorName body = dossier.actor("serb-list");
        assertThat(after(said("a", "2022-12-16", "opposes", office(body, "2022-12-17", null))))
                .isInstanceOf(NotLookedFor.class);
        assertThat(after(said("a", "2022-12-16", "opposes", office(body, "2020", "2022-12-15"))))
                .isInstanceOf(NotLookedFor.class);
        assertThat(after(said("a", "2022-12-16", "opposes", office(body, "2022-12-16", null))))
                .isInstanceOf(SaidOnce.class);
    }

    @Test
    void aStatementCountsFromTheLastDayItCanHaveBeenMade() {
        LocalDate early = LocalDate.of(2022, 12, 10);
        assertThat(slugs(on(early, "serbia", RETURN))).containsExactly("vucic-2022-12-10");
        assertThat(on(early, "kosovo", RETURN)).isInstanceOf(NotLookedFor.class);
        assertThat(slugs(on(LocalDate.of(2022, 12, 11), "kosovo", RETURN)))
                .containsExactlyInAnyOrder("kurti-2022-12-11-twitter", "kurti-2022-12-11-facebook");
        assertThat(on(early.minusDays(1), "serbia", RETURN)).isInstanceOf(NotLookedFor.class);
    }

    @Test
    void aPositionWithoutSinceHoldsOnEveryDate() {
        for (String day : List.of("1999-06-10", "2022-12-16", "2024-01-09")) {
            Recorded spain = (Recorded) on(LocalDate.parse(day), "spain", "recognition");
            assertThat(spain.stance()).isEqualTo(stance("does not recognise"));
            assertThat(spain.since()).isNull();
            assertThat(spain.weight()).isEqualTo("filled");
        }
    }

    @Test
    void aPositionIsInForceFromItsFirstDay() {
        LocalDate recognised = LocalDate.of(2008, 2, 20);
        assertThat(on(recognised.minusDays(1), "germany", "recognition"))
                .isInstanceOf(NotLookedFor.class);
        Recorded germany = (Recorded) on(recognised, "germany", "recognition");
        assertThat(germany.stance()).isEqualTo(stance("recognises"));
    }

    @Test
    void twentyTwoMembersRecogniseAndFiveDoNot() {
        Standings standings = WhoStandsWhere.on(FRIDAY, evidence);
        List<String> words =
                dossier.members("eu").stream()
                        .map(member -> standings.of(member.id(), topic("recognition")))
                        .map(standing -> ((Recorded) standing).stance().name())
                        .toList();
        assertThat(words).filteredOn("recognises"::equals).hasSize(22);
        assertThat(words).filteredOn("does not recognise"::equals).hasSize(5);
    }

    @Test
    void theLatestPositionWins() {
        Evidence changed = new Evidence();
        changed.add(position("2022-12-01", "reserved"));
        changed.add(position("2022-12-10", "opposes"));
        changed.add(position(null, "supports"));
        changed.add(position("2022-12-17", "supports"));
        assertThat(standing(changed, FRIDAY).stance()).isEqualTo(stance("opposes"));
        assertThat(standing(changed, LocalDate.of(2022, 12, 9)).stance())
                .isEqualTo(stance("reserved"));
        assertThat(standing(changed, LocalDate.of(2022, 1, 1)).stance())
                .isEqualTo(stance("supports"));
    }

    @Test
    void aPositionOutweighsStatements() {
        Evidence both = new Evidence();
        both.add(said("a", "2022-12-16", "opposes", null));
        both.add(position(null, "supports"));
        assertThat(standing(both, FRIDAY)).isInstanceOf(Recorded.class);
    }

    @Test
    void cyprusIsShownAsSilentWithTheIntervalThatWasSearched() {
        Silent cyprus = (Silent) on(FRIDAY, "cyprus", "eu-accession");
        assertThat(cyprus.search().from()).isEqualTo(LocalDate.of(2022, 12, 10));
        assertThat(cyprus.search().until()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(cyprus.shade()).isEqualTo("silent");
        assertThat(cyprus.weight()).isNull();
        assertThat(on(LocalDate.of(2022, 12, 9), "cyprus", "eu-accession"))
                .isInstanceOf(NotLookedFor.class);
    }

    @Test
    void aStatementOutweighsASilence() {
        Evidence both = new Evidence();
        LocalDate from = LocalDate.of(2022, 12, 10);
        both.add(new SilenceEvidence(list(), topic(RETURN), from, from.plusDays(20)));
        both.add(said("a", "2022-12-16", "opposes", null));
        assertThat(standing(both, FRIDAY)).isInstanceOf(SaidOnce.class);
        assertThat(standing(both, FRIDAY.minusDays(1))).isInstanceOf(Silent.class);
    }

    @Test
    void whereNobodyLookedNothingIsClaimed() {
        Standing rama = on(FRIDAY, "rama", RETURN);
        assertThat(rama).isInstanceOf(NotLookedFor.class);
        assertThat(rama.isKnown()).isFalse();
        assertThat(rama.shade()).isNull();
        assertThat(on(FRIDAY, "france", "licence-plates")).isInstanceOf(NotLookedFor.class);
    }

    @Test
    void oneStatementIsOneFactHoweverManyOfItsSpeakersSpeakForTheActor() {
        StatementEvidence joint =
                new StatementEvidence(
                        new StatementId(UUID.randomUUID()),
                        "joint",
                        List.of(dossier.actor("vucic"), dossier.actor("brnabic")),
                        list(),
                        List.of(office(list(), "2020", null), office(list(), "2021", null)),
                        PartialDate.parse("2022-12-16"),
                        false,
                        topic(RETURN),
                        stance("supports"));
        assertThat(after(joint)).isInstanceOf(SaidOnce.class);
    }

    @Test
    void statementsThatDisagreeAreMixedWithTheirCounts() {
        Evidence mixed = new Evidence();
        mixed.add(said("third", "2022-12-15", "opposes", null));
        mixed.add(said("first", "2022-12-10", "supports", null));
        mixed.add(said("second", "2022-12-11", "opposes", null));
        Mixed standing = (Mixed) standing(mixed, FRIDAY);
        assertThat(standing.counts())
                .containsExactly(
                        Map.entry(stance("opposes"), 2L), Map.entry(stance("supports"), 1L));
        assertThat(standing.statements().getLast().slug()).isEqualTo("third");
        assertThat(standing.stance()).isNull();
        assertThat(standing.shade()).isEqualTo("mixed");
        assertThat(standing(mixed, LocalDate.of(2022, 12, 10))).isInstanceOf(SaidOnce.class);
    }

    private Standing on(LocalDate date, String actor, String topic) {
        Standings standings = WhoStandsWhere.on(date, evidence);
        return standings.of(dossier.actor(actor).id(), topic(topic));
    }

    private Standing after(StatementEvidence statement) {
        Evidence one = new Evidence();
        one.add(statement);
        return standing(one, FRIDAY);
    }

    private Standing standing(Evidence evidence, LocalDate date) {
        return WhoStandsWhere.on(date, evidence).of(list().id(), topic(RETURN));
    }

    /** A speaker for the Serb List, either named as such or by office. */
    private StatementEvidence said(String slug, String date, String word, OfficeEvidence office) {
        return new StatementEvidence(
                new StatementId(UUID.randomUUID()),
                slug,
                List.of(dossier.actor("petkovic")),
                office == null ? list() : null,
                office == null ? List.of() : List.of(office),
                PartialDate.parse(date),
                false,
                topic(RETURN),
                stance(word));
    }

    private static OfficeEvidence office(ActorName body, String since, String until) {
        PartialDate end = until == null ? null : PartialDate.parse(until);
        Ending ending = end == null ? Ending.NOT_ESTABLISHED : Ending.ENDED;
        return new OfficeEvidence(
                body,
                new Office(
                        body.id(), "Speaker", PartialDate.parse(since), end, ending, null, false));
    }

    private RecordedEvidence position(String since, String word) {
        return new RecordedEvidence(
                new PositionId(UUID.randomUUID()),
                list(),
                topic(RETURN),
                stance(word),
                since == null ? null : PartialDate.parse(since),
                false,
                source("list"));
    }

    private ActorName list() {
        return dossier.actor("serb-list");
    }

    private static List<String> slugs(Standing standing) {
        return standing.statements().stream().map(StatementEvidence::slug).toList();
    }
}
