package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.Newsroom.NOON;
import static org.rapporteur.testing.Newsroom.office;

import jakarta.persistence.EntityManager;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.ActorId;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.Queries;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;

@OnH2
@Transactional
class StatementControllerTests {

    @Autowired MockMvcTester browser;
    @Autowired Newsroom newsroom;
    @Autowired StatementDesk desk;
    @Autowired EntityManager entities;

    ActorId kfor;
    ActorId serbia;
    ActorId vucic;
    TopicId forces;
    SourceId pink;
    SourceId firstReport;

    @BeforeEach
    void twoSpeakersATopicAndTwoSources() {
        kfor = newsroom.organisation("kfor-sco", "KFOR");
        serbia = newsroom.polity("serbia-sco", "Serbia");
        vucic =
                newsroom.person(
                        "vucic-sco",
                        "Aleksandar Vučić",
                        office(serbia, "President of Serbia", "2017-05-31", null));
        forces = newsroom.topic("forces-sco", "Return of Serbian forces");
        pink = newsroom.source("TV Pink", "https://pink.example/sco", "2022-12-16");
        firstReport = newsroom.source("First report", "https://report.example/sco", "2022-12-17");
    }

    Newsroom.Said presence() {
        return newsroom.said("presence-sco", kfor)
                .on("2022-12-16")
                .about(forces, null)
                .original("en", "We’ve been reinforcing our presence this week.", pink)
                .translation("sr-Latn", "pojačavamo naše prisustvo", pink)
                .reported("en", "This week we have expanded our footprint.", firstReport);
    }

    Newsroom.Said request() {
        return newsroom.said("request-sco", vucic)
                .onBehalfOf(serbia)
                .on("2022-12-15")
                .by(Channel.INTERVIEW, "Belgrade")
                .about(forces, "supports")
                .translation("en", "We will send a request", pink);
    }

    Document page(String uri) {
        return Jsoup.parse(body(uri));
    }

    String body(String uri) {
        MvcTestResult answer = ask(uri);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    MvcTestResult ask(String uri) {
        entities.flush();
        entities.clear();
        return browser.get().uri(uri).exchange();
    }

    long version(StatementId id) {
        return entities.find(Statement.class, id.value()).version();
    }

    static List<String> texts(Element within, String selector) {
        return within.select(selector).eachText();
    }

    @Test
    void theWordsStandLargeWithWhoInWhichCapacityWhenAndHow() {
        request().publish();

        Element figure = page("/statements/request-sco").selectFirst("figure.statement-card.large");

        assertThat(figure.selectFirst("blockquote").text()).isEqualTo("We will send a request");
        assertThat(figure.selectFirst(".speaker").text())
                .isEqualTo("Aleksandar Vučić, President of Serbia");
        assertThat(figure.selectFirst(".provenance").text())
                .contains("Translation", "Interview, 15 December 2022", "TV Pink");
    }

    @Test
    void theFactsSayOnWhoseBehalfWhereAndWithWhichStance() {
        request().publish();

        String facts = page("/statements/request-sco").selectFirst("dl.definitions").text();

        assertThat(facts)
                .contains("On behalf of Serbia", "15 December 2022", "Interview", "Belgrade")
                .contains("Return of Serbian forces supports");
    }

    @Test
    void whatIsUndatedSaysWhenItWasReported() {
        newsroom.said("undated-sco", vucic)
                .reportedOn("2022-12")
                .translation("en", "Words", pink)
                .publish();

        Document page = page("/statements/undated-sco");

        assertThat(page.selectFirst("h1").text())
                .isEqualTo("Aleksandar Vučić, reported December 2022");
        assertThat(page.selectFirst("dl.definitions").text()).contains("Said on Not established");
    }

    @Test
    void aDateThatMachinesCannotReadIsSaidInWordsAlone() {
        newsroom.said("about-sco", vucic)
                .on("2022-12-16~")
                .translation("en", "Words", pink)
                .publish();

        Document page = page("/statements/about-sco");

        assertThat(page.selectFirst(".provenance").text()).contains("about 16 December 2022");
        assertThat(page.select("time:not([datetime])")).isEmpty();
    }

    @Test
    void theOriginalIsComparedWordByWordWithEachOtherWordingOfItsLanguage() {
        presence().publish();

        Element comparison =
                page("/statements/presence-sco").selectFirst(".wording-comparison:has(del)");

        assertThat(texts(comparison, "article del")).anyMatch(lost -> lost.contains("reinforcing"));
        assertThat(texts(comparison, "article ins")).anyMatch(added -> added.contains("footprint"));
        assertThat(comparison.selectFirst("del .visually-hidden").text()).isEqualTo("Lost:");
        assertThat(comparison.selectFirst(".words").attr("lang")).isEqualTo("en");
    }

    @Test
    void translationsStandBesideTheOriginalEachMarkedWithItsLanguage() {
        presence().publish();

        Element beside = page("/statements/presence-sco").selectFirst(".translations");

        assertThat(beside.select(".words").eachAttr("lang")).containsExactly("en", "sr-Latn");
        assertThat(texts(beside, ".words").getLast()).isEqualTo("pojačavamo naše prisustvo");
    }

    @Test
    void translationsAreCountedApartFromReportsInOtherLanguages() {
        presence().reported("it", "rafforzato la presenza", firstReport).publish();

        assertThat(page("/statements/presence-sco").selectFirst(".translations h3").text())
                .isEqualTo("The original, its translation and a report in other languages");
    }

    @Test
    void withoutOriginalReportsAreComparedButNothingIsCalledLostOrAdded() {
        newsroom.said("no-original-sco", kfor)
                .on("2022-12-16")
                .reported("en", "KFOR is analyzing the letter", firstReport)
                .reported("en", "KFOR is assessing the letter", pink)
                .publish();

        Element comparison = page("/statements/no-original-sco").selectFirst(".wording-comparison");

        assertThat(comparison.selectFirst(".intro").text()).contains("The original was not seen");
        assertThat(texts(comparison, "article mark")).containsExactly("assessing", "analyzing");
        assertThat(comparison.select("del, ins")).isEmpty();
    }

    @Test
    void wordingsOfOneSourceAreNotComparedWithEachOther() {
        newsroom.said("one-source-sco", kfor)
                .on("2022-12-16")
                .original("en", "We are assessing the letter.", pink)
                .reported("en", "KFOR said it was assessing the letter.", pink)
                .publish();
        newsroom.said("one-report-sco", kfor)
                .on("2022-12-16")
                .reported("en", "KFOR is assessing the letter.", pink)
                .reported("en", "It assesses the letter.", pink)
                .publish();

        Document original = page("/statements/one-source-sco");
        assertThat(original.select("del, ins, mark")).isEmpty();
        assertThat(texts(original, ".wording-comparison .words"))
                .containsExactly("KFOR said it was assessing the letter.");
        assertThat(original.text()).doesNotContain("The original was not seen");
        Document report = page("/statements/one-report-sco");
        assertThat(report.select("del, ins, mark")).isEmpty();
        assertThat(texts(report, ".wording-comparison .words"))
                .containsExactly("It assesses the letter.");
    }

    @Test
    void noMoreIsComparedThanAPageHasRoomFor() {
        Newsroom.Said said =
                newsroom.said("long-sco", kfor)
                        .on("2022-12-16")
                        .original("en", "word ".repeat(1999), pink);
        for (int report = 0; report < 15; report++) {
            said.reported("en", "word ".repeat(1990) + report, firstReport);
        }
        said.publish();

        Document page = page("/statements/long-sco");

        assertThat(page.select(".version:has(ins)")).hasSize(10);
        assertThat(page.select(".version:not(:has(ins, del))")).hasSize(5);
    }

    @Test
    void aLanguageThatIsNotEnglishIsNamedInLists() {
        newsroom.said("italian-sco", kfor)
                .on("2022-12-16")
                .translation("it", "Stiamo valutando la lettera", pink)
                .publish();
        request().publish();

        assertThat(texts(page("/statements?speaker=kfor-sco"), ".statement-row .tag"))
                .containsExactly("Translation, Italian");
        assertThat(texts(page("/statements?speaker=vucic-sco"), ".statement-row .tag"))
                .containsExactly("Translation");
    }

    @Test
    void everyWordingIsListedWithItsLanguageAndSource() {
        presence().publish();

        Document page = page("/statements/presence-sco");

        assertThat(page.select(".source-list > li")).hasSize(3);
        assertThat(page.selectFirst("#wording-3").text())
                .contains("As reported", "English", "First report", "17 Dec 2022");
    }

    @Test
    void statementsNameEachOtherBothWays() {
        StatementId asked = request().publish();
        presence().answering(asked).publish();

        assertThat(page("/statements/presence-sco").selectFirst(".rail").text())
                .contains("Answers", "We will send a request");
        assertThat(page("/statements/request-sco").selectFirst(".rail").text())
                .contains("Answered by", "reinforcing our presence");
    }

    @Test
    void theVersionsOfTheRecordSayWhyItWasChanged() {
        StatementId id = request().publish();
        entities.flush();
        desk.publishChanges(
                id,
                version(id),
                request().on("2022-12-16").details(),
                new Publication(NOON, null, Change.CORRECTION, "The interview was a day later."));

        assertThat(page("/statements/request-sco").selectFirst(".rail").text())
                .contains("Version 2: correction", "The interview was a day later.")
                .contains("Version 1: first publication");
    }

    @Test
    void whatEditorsNoteForThemselvesIsNeverShown() {
        presence().publish();

        assertThat(body("/statements/presence-sco")).doesNotContain("For editors only");
        assertThat(body("/statements")).doesNotContain("For editors only");
    }

    @Test
    void wordsThatLookLikeMarkupStayWords() {
        newsroom.said("hostile-sco", kfor)
                .on("2022-12-16")
                .original("en", "</script><script>alert(1)</script>&\u2028", pink)
                .publish();

        Document page = page("/statements/hostile-sco");

        assertThat(page.selectFirst("figure blockquote").text()).startsWith("</script><script>");
        assertThat(page.select("script:not([type])")).noneMatch(script -> script.hasText());
        assertThat(page.selectFirst("script[type=application/ld+json]").data())
                .contains("\\u003c/script\\u003e", "\\u0026", "\\u2028");
    }

    @Test
    void structuredDataNamesTheRealSpeakerTheSourceAndTheOriginal() {
        presence().paraphrase("en", "KFOR said it was there", firstReport).publish();

        String data =
                page("/statements/presence-sco")
                        .selectFirst("script[type=application/ld+json]")
                        .data();

        assertThat(data)
                .contains("\"@type\":\"Quotation\"", "\"@type\":\"Claim\"", "BreadcrumbList")
                .contains("\"name\":\"KFOR\"", "\"inLanguage\":\"sr-Latn\"")
                .contains("\"isBasedOn\"", "https://pink.example/sco")
                .containsPattern("translationOfWork\":\\{\"@id\":\"[^\"]*presence-sco#wording-1\"");
    }

    @Test
    void anOldAddressLeadsToThePresentOne() {
        StatementId id = request().publish();
        entities.flush();
        desk.publishChanges(
                id,
                version(id),
                newsroom.said("renamed-sco", vucic).on("2022-12-15").details(),
                new Publication(NOON, null, Change.MINOR, "Shorter address."));

        assertThat(ask("/statements/request-sco"))
                .hasStatus(301)
                .hasHeader("Location", "/statements/renamed-sco");
    }

    @Test
    void aWithdrawnStatementAnswersWithTheReasonAndNoneOfItsWords() throws Exception {
        StatementId id = request().publish();
        entities.flush();
        newsroom.withdraw(id, version(id), "The recording was forged.");

        MvcTestResult answer = ask("/statements/request-sco");

        assertThat(answer).hasStatus(410);
        assertThat(answer.getResponse().getContentAsString())
                .contains("The recording was forged.")
                .doesNotContain("We will send a request", "“”");
    }

    @Test
    void aDraftIsNotThere() {
        request().draft();

        assertThat(ask("/statements/request-sco")).hasStatus(404);
        assertThat(ask("/statements/never-sco")).hasStatus(404);
    }

    @Test
    void aCapacityThatNamesNoStateIsSaidWithIt() {
        ActorId minister =
                newsroom.person(
                        "minister-sco",
                        "A minister",
                        office(serbia, "Minister of Defence", "2017-05-31", null));
        newsroom.said("defence-sco", minister)
                .on("2022-12-16")
                .original("en", "Words", pink)
                .publish();
        request().publish();

        assertThat(page("/statements/defence-sco").selectFirst(".speaker").text())
                .isEqualTo("A minister, Minister of Defence, Serbia");
        assertThat(page("/statements/request-sco").selectFirst(".speaker").text())
                .isEqualTo("Aleksandar Vučić, President of Serbia");
    }

    @Test
    void theNoticeOfAWithdrawnStatementSaysWhatItWas() {
        StatementId withdrawn = request().publish();
        entities.flush();
        newsroom.withdraw(withdrawn, version(withdrawn), "Forged.");

        MvcTestResult answer = ask("/statements/request-sco");

        assertThat(answer).hasStatus(410);
        assertThat(answer).bodyText().contains("<h1>This statement was withdrawn</h1>", "Forged.");
    }

    @Test
    void draftsAndWithdrawnStatementsAreInNoList() {
        request().draft();
        StatementId withdrawn =
                newsroom.said("taken-back-sco", vucic)
                        .on("2022-12-14")
                        .original("sr-Latn", "Povučene reči", null)
                        .publish();
        entities.flush();
        newsroom.withdraw(withdrawn, version(withdrawn), "Forged.");

        assertThat(body("/statements"))
                .doesNotContain("We will send a request", "Povučene reči", "taken-back-sco");
    }

    @Test
    void theListCanBeAskedForASpeakerATopicAndDaysAndSaysHowMany() {
        request().publish();
        presence().publish();

        Document byBody = page("/statements?speaker=serbia-sco&topic=&from=&to=");
        assertThat(byBody.selectFirst(".count").text()).isEqualTo("One statement");
        assertThat(texts(byBody, ".statement-row .says")).containsExactly("We will send a request");
        assertThat(byBody.selectFirst("select[name=speaker] option[selected]").val())
                .isEqualTo("serbia-sco");

        Document onTopic = page("/statements?topic=forces-sco&from=2022-12-16&to=2022-12-16");
        assertThat(texts(onTopic, ".statement-row .who a")).containsExactly("KFOR");
        assertThat(onTopic.selectFirst("input[name=from]").val()).isEqualTo("2022-12-16");
    }

    @Test
    void whereNothingFitsThePageOffersAWayOn() {
        Document page = page("/statements?speaker=kfor-sco");

        assertThat(page.selectFirst(".count").text()).isEqualTo("No statements");
        assertThat(page.selectFirst(".empty a").attr("href")).isEqualTo("/statements");
    }

    @Test
    void theListContinuesOnTheNextPageWithTheSameQuestion() {
        for (int number = 0; number < 51; number++) {
            newsroom.said("many-%d-sco".formatted(number), kfor)
                    .on("2022-12-16")
                    .original("en", "Number " + number, pink)
                    .publish();
        }

        Document first = page("/statements?speaker=kfor-sco");
        assertThat(first.select(".statement-row")).hasSize(50);
        String next = first.selectFirst("a[rel=next]").attr("href");
        assertThat(next).startsWith("/statements?speaker=kfor-sco&after=");

        Document second = page(next);
        assertThat(second.select(".statement-row")).hasSize(1);
        assertThat(second.selectFirst("a[rel=next]")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "from=2022-13-01",
                "to=16.12.2022",
                "speaker=nobody-sco",
                "topic=nothing-sco",
                "after=nonsense"
            })
    void aValueThatCannotBeReadIsABadRequest(String query) {
        assertThat(ask("/statements?" + query)).hasStatus(400);
    }

    @Test
    void unknownParametersAreNoPartOfThePagesIdentity() {
        assertThat(page("/statements?x=1").selectFirst("link[rel=canonical]").attr("href"))
                .endsWith("/statements");
    }

    @Test
    void thePagesAskTheDatabaseOnlyAFewTimes() {
        StatementId asked = request().publish();
        for (int number = 0; number < 30; number++) {
            newsroom.said("answer-%d-sco".formatted(number), kfor)
                    .on("2022-12-16")
                    .about(forces, "opposes")
                    .original("en", "Answer " + number, pink)
                    .answering(asked)
                    .publish();
        }
        entities.flush();
        entities.clear();

        assertThat(Queries.during(() -> browser.get().uri("/statements/request-sco").exchange()))
                .hasSizeLessThanOrEqualTo(12);
        assertThat(
                        Queries.during(() ->
                                browser.get().uri("/statements?speaker=serbia-sco").exchange()))
                .hasSizeLessThanOrEqualTo(12);
    }
}
