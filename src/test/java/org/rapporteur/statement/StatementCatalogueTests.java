package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.testing.Newsroom.NOON;
import static org.rapporteur.testing.Newsroom.office;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.topic.Tone;
import org.rapporteur.topic.TopicId;
import org.rapporteur.web.BadQuery;
import org.rapporteur.web.Gone;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class StatementCatalogueTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Questions {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Questions {}

    @Transactional
    abstract static class Questions {

        @Autowired Newsroom newsroom;
        @Autowired StatementDesk desk;
        @Autowired StatementCatalogue statements;
        @Autowired EntityManager entities;

        ActorId serbia;
        ActorId vucic;
        ActorId brnabic;
        TopicId forces;

        @BeforeEach
        void twoWhoSpeakForSerbia() {
            serbia = newsroom.polity("serbia-sct", "Serbia");
            vucic =
                    newsroom.person(
                            "vucic-sct",
                            "Aleksandar Vučić",
                            office(serbia, "President of Serbia", "2017-05-31", null));
            brnabic =
                    newsroom.person(
                            "brnabic-sct",
                            "Ana Brnabić",
                            office(serbia, "Prime Minister of Serbia", "2017-06-29", "2024"),
                            office(serbia, "Minister of something", "2016", "2017-06-28"));
            forces = newsroom.topic("forces-sct", "Return of Serbian forces");
        }

        Newsroom.Said said(String slug, ActorId... speakers) {
            return newsroom.said(slug + "-sct", speakers).original("en", "Words of " + slug, null);
        }

        void written() {
            entities.flush();
            entities.clear();
        }

        List<String> slugs(KeysetPage<StatementCard> page) {
            return slugs(page.items());
        }

        List<String> slugs(List<StatementCard> cards) {
            return cards.stream().map(card -> card.slug().replace("-sct", "")).toList();
        }

        KeysetPage<StatementCard> by(ActorId actor) {
            written();
            return statements.page(StatementFilter.by(actor), null);
        }

        @Test
        void theLatestSaidStandsFirst() {
            said("earlier", vucic).on("2022-12-10").publish();
            said("later", vucic).on("2022-12-16").publish();
            said("undated", vucic).reportedOn("2022-12-12").publish();

            assertThat(slugs(by(vucic))).containsExactly("later", "undated", "earlier");
        }

        @Test
        void draftsAndWithdrawnStatementsAreNotSeen() {
            said("draft", vucic).on("2022-12-10").draft();
            StatementId withdrawn = said("withdrawn", vucic).on("2022-12-10").publish();
            StatementId shown = said("shown", vucic).on("2022-12-09").publish();
            written();
            newsroom.withdraw(withdrawn, version(withdrawn), "The recording was forged.");

            assertThat(slugs(by(vucic))).containsExactly("shown");
            assertThat(statements.count(StatementFilter.by(vucic))).isOne();
            assertThat(statements.cards(List.of(withdrawn, shown))).containsOnlyKeys(shown);
        }

        @Test
        void aStateSpeaksThroughItsOfficesAndThroughWhoSpeaksOnItsBehalf() {
            ActorId envoy = newsroom.person("envoy-sct", "An envoy");
            said("own", serbia).on("2022-12-16").publish();
            said("president", vucic).on("2022-12-15").publish();
            said("envoy", envoy).onBehalfOf(serbia).on("2022-12-14").publish();
            said("before-office", vucic).on("2017-05-01").publish();
            said("stranger", envoy).on("2022-12-13").publish();

            assertThat(slugs(by(serbia))).containsExactly("own", "president", "envoy");
            assertThat(statements.count(StatementFilter.by(serbia))).isEqualTo(3);
            assertThat(slugs(statements.byOrFor(serbia, 2))).containsExactly("own", "president");
        }

        @Test
        void aStatementShowsTheOfficeHeldOnItsDate() {
            said("minister", brnabic).on("2017-03-01").publish();
            said("premier", brnabic).on("2022-12-11").publish();
            said("somewhen", brnabic).on("2017").publish();

            assertThat(by(brnabic).items())
                    .extracting(card -> card.speakers().getFirst().capacity())
                    .containsExactly(
                            "Prime Minister of Serbia", "Minister of something, Serbia", null);
        }

        @Test
        void aCardTellsItsTopicsWithStanceAndItsWordingsWithSource() {
            var source = newsroom.source("Tanjug", "https://tanjug.example/sct", "2022-12-16");
            newsroom.said("all-sct", vucic, brnabic)
                    .onBehalfOf(serbia)
                    .on("2022-12-16~")
                    .about(forces, "supports")
                    .original("sr-Latn", "Podneli smo zahtev", null)
                    .translation("en", "We have submitted a request", source)
                    .paraphrase("en", "Belgrade asked for a return", source)
                    .publish();

            StatementCard card = by(vucic).items().getFirst();

            assertThat(card.speakers())
                    .extracting(speaker -> speaker.actor().name())
                    .containsExactly("Aleksandar Vučić", "Ana Brnabić");
            assertThat(card.onBehalfOf()).isNotNull().extracting("name").isEqualTo("Serbia");
            assertThat(card.topics())
                    .containsExactly(
                            new TopicMark(
                                    "forces-sct",
                                    "Return of Serbian forces",
                                    "supports",
                                    Tone.FOR));
            assertThat(card.wordings()).hasSize(3);
            assertThat(card.languages()).isEqualTo(2);
            assertThat(card.lead(1).words()).isEqualTo("We have submitted a request");
            assertThat(card.lead(1).source())
                    .isNotNull()
                    .extracting(SourceLine::publisher)
                    .isEqualTo("Tanjug");
            assertThat(card.wordings().getLast().tag()).isEqualTo("paraphrase");
        }

        @Test
        void oneCanAskForATopicAndForDays() {
            said("before", vucic).on("2022-12-09").about(forces, null).publish();
            said("first", vucic).on("2022-12-10").about(forces, null).publish();
            said("month", vucic).on("2022-12").about(forces, null).publish();
            said("other", vucic).on("2022-12-10").publish();
            written();

            assertThat(slugs(statements.page(asked("2022-12-10", "2022-12-10"), null)))
                    .containsExactlyInAnyOrder("first", "month");
            assertThat(slugs(statements.page(asked(null, "2022-12-09"), null)))
                    .containsExactlyInAnyOrder("before", "month");
            assertThat(statements.count(asked("2022-12-10", null))).isEqualTo(2);
            assertThat(slugs(statements.of(forces, 50))).hasSize(3);
        }

        StatementFilter asked(@Nullable String from, @Nullable String to) {
            return new StatementFilter(null, forces, day(from), day(to));
        }

        static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }

        @Test
        void aLongListContinuesOnFurtherPagesWithoutRepeatingOrLosingAny() {
            for (int number = 0; number < 120; number++) {
                said("n" + number, vucic).on("2022-12-%02d".formatted(1 + number % 3)).publish();
            }
            written();

            List<String> all = new ArrayList<>();
            String after = null;
            do {
                var page = statements.page(StatementFilter.by(vucic), after);
                assertThat(page.items()).hasSizeLessThanOrEqualTo(50);
                all.addAll(slugs(page));
                after = page.next();
            } while (after != null);

            assertThat(all).hasSize(120).doesNotHaveDuplicates();
            assertThat(statements.count(StatementFilter.by(vucic))).isEqualTo(120);
        }

        @Test
        void aPlaceInTheListThatCannotBeReadIsRefused() {
            assertThatExceptionOfType(BadQuery.class)
                    .isThrownBy(() -> statements.page(StatementFilter.NONE, "nonsense"));
        }

        @Test
        void aStatementNamesWhatItAnswersAndWhatAnswersIt() {
            StatementId request = said("request", vucic).on("2022-12-10").publish();
            said("reply", brnabic).on("2022-12-11").answering(request).publish();
            said("unseen", brnabic).on("2022-12-11").answering(request).draft();
            written();

            assertThat(statements.statement("reply-sct").connections())
                    .extracting(Connection::key, connection -> connection.other().slug())
                    .containsExactly(tuple("answers", "request-sct"));
            assertThat(statements.statement("request-sct").connections())
                    .extracting(Connection::key, connection -> connection.other().slug())
                    .containsExactly(tuple("answers-inward", "reply-sct"));
        }

        @Test
        void theVersionsOfItsRecordAreListedWithTheirReasons() {
            StatementId id = said("changed", vucic).on("2022-12-10").publish();
            written();
            desk.publishChanges(
                    id,
                    version(id),
                    said("changed-again", vucic).on("2022-12-11").details(),
                    new Publication(NOON, null, Change.CORRECTION, "The day was wrong."));
            written();

            assertThat(statements.statement("changed-again-sct").versions())
                    .extracting(ShownVersion::number, ShownVersion::change, ShownVersion::reason)
                    .containsExactly(
                            tuple(2, Change.CORRECTION, "The day was wrong."),
                            tuple(1, Change.FIRST, null));
            assertThatExceptionOfType(Moved.class)
                    .isThrownBy(() -> statements.statement("changed-sct"))
                    .extracting(Moved::path)
                    .isEqualTo("/statements/changed-again-sct");
        }

        @Test
        void nothingIsFoundWhereNothingWasEverShown() {
            said("draft", vucic).on("2022-12-10").draft();
            written();

            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> statements.statement("draft-sct"));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> statements.statement("never-sct"));
        }

        @Test
        void aWithdrawnStatementSaysWhenAndWhyAndNothingElse() {
            StatementId id = said("withdrawn", vucic).on("2022-12-10").publish();
            written();
            newsroom.withdraw(id, version(id), "The recording was forged.");
            written();

            assertThatExceptionOfType(Gone.class)
                    .isThrownBy(() -> statements.statement("withdrawn-sct"))
                    .satisfies(gone ->
                            assertThat(gone.reason()).isEqualTo("The recording was forged."))
                    .satisfies(gone -> assertThat(gone.since()).isAfter(NOON));
        }

        long version(StatementId id) {
            return entities.find(Statement.class, id.value()).version();
        }
    }
}
