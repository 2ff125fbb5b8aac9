package org.rapporteur.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.Newsroom.memberOf;
import static org.rapporteur.testing.Newsroom.office;

import jakarta.persistence.EntityManager;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorDesk;
import org.rapporteur.actor.ActorDetails;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Name;
import org.rapporteur.actor.Office;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.Queries;
import org.rapporteur.text.PartialDate;
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
class ActorPageControllerTests {

    @Autowired MockMvcTester browser;
    @Autowired Newsroom newsroom;
    @Autowired ActorDesk desk;
    @Autowired EntityManager entities;

    MvcTestResult ask(String uri) {
        entities.flush();
        entities.clear();
        return browser.get().uri(uri).exchange();
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

    Document page(String uri) {
        return Jsoup.parse(body(uri));
    }

    static Office recalled(ActorId body, String title, Ending ending) {
        PartialDate since = PartialDate.parse("2017-05-31");
        return new Office(body, title, since, null, ending, "For editors only", true);
    }

    @Test
    void namesStandInTheirLanguagesAndScripts() {
        newsroom.actor(
                ActorKind.PERSON,
                "names-apc",
                "Aleksandar Vučić",
                List.of(
                        new Name("sr-Cyrl", "Александар Вучић", false),
                        new Name("sq", "Aleksandar Vuçiç", false),
                        new Name("en", "A. Vucic", true)),
                List.of());

        Document page = page("/actors/names-apc");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Aleksandar Vučić");
        assertThat(page.selectFirst("dd[lang=sr-Cyrl]").text()).isEqualTo("Александар Вучић");
        assertThat(page.selectFirst("dl.definitions").text())
                .contains("Serbian (Cyrillic)", "Albanian", "Also called A. Vucic");
    }

    @Test
    void anOfficeWhoseEndIsNotEstablishedDiffersFromOneStillHeld() {
        ActorId serbia = newsroom.polity("serbia-apc", "Serbia");
        newsroom.person(
                "offices-apc",
                "Somebody",
                recalled(serbia, "President", Ending.NOT_ESTABLISHED),
                new Office(
                        serbia, "Member of parliament", null, null, Ending.STILL_HELD, null, false),
                office(serbia, "Minister", "2012", "2014-04"));

        String rail = page("/actors/offices-apc").selectFirst(".rail").text();

        assertThat(rail)
                .contains("since 31 May 2017; end not established")
                .contains("from memory")
                .contains("still held; beginning not established")
                .contains("2012 – April 2014");
    }

    @Test
    void aBodyNamesItsMembersInOneLineAndWhoHoldsItsOffices() {
        ActorId union = newsroom.organisation("union-apc", "A union");
        newsroom.polity("spain-apc", "Spain", memberOf(union));
        newsroom.polity("cyprus-apc", "Cyprus", memberOf(union));
        newsroom.person("envoy-apc", "An envoy", office(union, "Envoy", "2020", null));

        Document page = page("/actors/union-apc");

        assertThat(page.selectFirst(".rail").text()).contains("2 members");
        assertThat(page.selectFirst(".members").text()).isEqualTo("Cyprus and Spain");
        assertThat(page.selectFirst(".rail").text())
                .contains("In office, as far as is known An envoy Envoy");
        assertThat(page("/actors/spain-apc").selectFirst(".rail").text())
                .contains("Belongs to A union member");
    }

    @Test
    void thoseInOfficeStandApartFromThoseWhoWere() {
        ActorId union = newsroom.organisation("apart-apc", "A union");
        newsroom.person("old-apc", "An old envoy", office(union, "Envoy", "2015", "2020"));
        newsroom.person("new-apc", "A new envoy", office(union, "Envoy", "2020", null));

        String rail = page("/actors/apart-apc").selectFirst(".rail").text();

        assertThat(rail)
                .contains("In office, as far as is known A new envoy")
                .contains("Who has held office An old envoy");
    }

    @Test
    void whatItSaidAndWhatWasSaidForItStandsNewestFirst() {
        ActorId serbia = newsroom.polity("speaking-apc", "Serbia");
        ActorId person =
                newsroom.person(
                        "president-apc", "A president", office(serbia, "President", "2017", null));
        said("first-apc", person, "2022-12-10").publish();
        said("last-apc", serbia, "2022-12-16").publish();
        said("draft-apc", serbia, "2022-12-17").draft();

        Document page = page("/actors/speaking-apc");

        assertThat(page.select(".statement-row .says a").eachAttr("href"))
                .containsExactly("/statements/last-apc", "/statements/first-apc");
        assertThat(page.html()).doesNotContain("draft-apc", "For editors only");
    }

    @Test
    void aLongRecordContinuesInTheListOfStatements() {
        ActorId person = newsroom.person("talker-apc", "A talker");
        for (int number = 0; number < 31; number++) {
            said("talk-%d-apc".formatted(number), person, "2022-12-16").publish();
        }

        Document page = page("/actors/talker-apc");

        assertThat(page.select(".statement-row")).hasSize(30);
        assertThat(page.select(".more a").eachAttr("href"))
                .contains("/statements?speaker=talker-apc");
    }

    @Test
    void whereItStandsIsShownWithTheEvidence() {
        TopicId topic = newsroom.topic("standing-apc", "A contested question");
        ActorId state = newsroom.polity("state-apc", "A state");
        said("stand-apc", state, "2022-12-16").about(topic, "opposes").publish();

        String positions = page("/actors/state-apc").selectFirst(".standings").text();

        assertThat(positions).containsIgnoringCase("A contested question opposes");
        assertThat(page("/actors/state-apc").select(".standings a").eachAttr("href"))
                .contains("/statements/stand-apc");
    }

    Newsroom.Said said(String slug, ActorId speaker, String day) {
        return newsroom.said(slug, speaker).on(day).original("en", "Words of " + slug, null);
    }

    @Test
    void anOldAddressLeadsToThePresentOneAndAnUnknownOneNowhere() {
        ActorId id = newsroom.organisation("old-apc", "A body");
        entities.flush();
        desk.describe(
                id,
                0,
                new ActorDetails(
                        "new-apc",
                        ActorKind.ORGANISATION,
                        "A body",
                        "Body",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(ask("/actors/old-apc")).hasStatus(301).hasHeader("Location", "/actors/new-apc");
        assertThat(ask("/actors/nobody-apc")).hasStatus(404);
    }

    @Test
    void allActorsStandInTheirGroups() {
        newsroom.organisation("grouped-apc", "A grouped body");
        newsroom.person("person-apc", "A grouped person");

        assertThat(page("/actors").selectFirst("section[aria-labelledby=organisation]").text())
                .contains("A grouped body")
                .doesNotContain("A grouped person");
        assertThat(page("/actors?kind=person").selectFirst(".index-list").text())
                .contains("A grouped person");
        assertThat(ask("/actors?kind=martian")).hasStatus(400);
        assertThat(ask("/actors?kind=person&after=nonsense")).hasStatus(400);
    }

    @Test
    void thePageAsksTheDatabaseOnlyAFewTimes() {
        ActorId body = newsroom.organisation("busy-apc", "A busy body");
        for (int number = 0; number < 20; number++) {
            newsroom.polity("member-%d-apc".formatted(number), "Member " + number, memberOf(body));
            ActorId holder =
                    newsroom.person(
                            "holder-%d-apc".formatted(number),
                            "Holder " + number,
                            office(body, "Office " + number, "2017", null));
            said("busy-%d-apc".formatted(number), holder, "2022-12-16").publish();
        }
        entities.flush();
        entities.clear();

        assertThat(Queries.during(() -> browser.get().uri("/actors/busy-apc").exchange()))
                .hasSizeLessThanOrEqualTo(12);
    }
}
