package org.rapporteur.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.Newsroom.NOON;

import jakarta.persistence.EntityManager;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.article.ArticleDesk;
import org.rapporteur.article.ArticleDetails;
import org.rapporteur.article.ArticleId;
import org.rapporteur.article.ArticleKind;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/** What feed readers, search engines and robots are told, and what they are not. */
class WhatMachinesReadTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Reading {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Reading {}

    @Nested
    @WithContentOnH2
    class WithTheFirstContent extends Machine {

        @Test
        void everyAddressOfTheSitemapAnswers() {
            List<String> addresses = xml("/sitemap.xml").select("loc").eachText();

            assertThat(addresses).hasSizeGreaterThan(100).doesNotHaveDuplicates();
            assertThat(addresses)
                    .allSatisfy(address -> {
                        String path = address.replace("http://127.0.0.1:8080", "");
                        assertThat(get(path)).as(path).hasStatusOk();
                    });
        }
    }

    /** Asks for documents and takes them apart. */
    abstract static class Machine {

        @Autowired MockMvcTester portal;

        MvcTestResult get(String path) {
            return portal.get().uri(path).exchange();
        }

        /** A document that a strict parser takes as well. */
        Document xml(String path) {
            String text = text(path);
            try {
                var parsers = DocumentBuilderFactory.newInstance();
                parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                parsers.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            } catch (Exception malformed) {
                throw new AssertionError(path + " is not well-formed:\n" + text, malformed);
            }
            return Jsoup.parse(text, Parser.xmlParser());
        }

        String text(String path) {
            MvcTestResult answer = get(path);
            assertThat(answer).hasStatusOk();
            try {
                return answer.getResponse().getContentAsString();
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Transactional
    abstract static class Reading extends Machine {

        private static final Instant LATER = NOON.plusSeconds(86_400);

        @Autowired Newsroom newsroom;
        @Autowired ArticleDesk desk;
        @Autowired EntityManager entities;
        @Autowired JdbcClient jdbc;

        TopicId topic;

        @BeforeEach
        void topic() {
            topic = newsroom.topic("security-wm", "Security");
        }

        @Test
        void aFeedSaysWhatItIsOnce() {
            published("patrols-wm", "KFOR boosts patrols");

            Element feed = feed().selectFirst("feed");

            assertThat(get("/feed.atom"))
                    .hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
            assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
            for (String only : List.of("id", "title", "updated", "subtitle")) {
                assertThat(feed.select("> " + only)).as(only).hasSize(1);
            }
            assertThat(feed.select("> id").text()).startsWith("urn:uuid:");
            assertThat(feed.select("> link[rel=self]").attr("href"))
                    .isEqualTo("http://127.0.0.1:8080/feed.atom");
            assertThat(feed.select("> author > name").text()).isEqualTo("Rapporteur");
        }

        @Test
        void anEntryLeadsToItsArticleAndIsNamedWithoutItsSlug() {
            published("patrols-wm", "KFOR boosts patrols");

            Element entry = entryOf("patrols-wm");

            assertThat(entry.select("id").text()).startsWith("urn:uuid:");
            assertThat(entry.select("title").text()).isEqualTo("KFOR boosts patrols");
            assertThat(entry.select("summary").text()).isEqualTo("More soldiers in the north.");
            assertThat(entry.select("published").text()).isEqualTo("2022-12-17T12:00:00Z");
            assertThat(entry.select("updated").text()).isEqualTo("2022-12-17T12:00:00Z");
        }

        @Test
        void aHeadlineIsTextWhateverStandsInIt() {
            published("angle-wm", "<script>alert(1)</script> & ]]> “so”");

            assertThat(entryOf("angle-wm").select("title").text())
                    .isEqualTo("<script>alert(1)</script> & ]]> “so”");
            assertThat(entryOf("angle-wm").select("title").attr("type")).isEqualTo("text");
        }

        @Test
        void updatedMovesWhenReadersShouldKnowAndOnlyThen() {
            ArticleId article = published("patrols-wm", "KFOR boosts patrols");

            change(article, "KFOR boosts its patrols", Change.MINOR);
            assertThat(entryOf("patrols-wm").select("title").text()).contains("its");
            assertThat(entryOf("patrols-wm").select("updated").text())
                    .isEqualTo("2022-12-17T12:00:00Z");

            change(article, "KFOR boosted its patrols", Change.CORRECTION);
            assertThat(entryOf("patrols-wm").select("updated").text())
                    .isEqualTo("2022-12-18T12:00:00Z");
            assertThat(entryOf("patrols-wm").select("published").text())
                    .isEqualTo("2022-12-17T12:00:00Z");
        }

        @Test
        void theFeedWasUpdatedWhenItsLatestEntryWas() {
            published("patrols-wm", "KFOR boosts patrols");

            List<String> entries = feed().select("entry > updated").eachText();

            assertThat(feed().select("feed > updated").text())
                    .isEqualTo(entries.stream().max(Comparator.naturalOrder()).orElseThrow());
        }

        @Test
        void draftsAndWorkingCopiesAreToldToNobody() {
            desk.draft(details("draft-wm", "Nobody knows yet"), null, NOON);
            ArticleId article = published("patrols-wm", "KFOR boosts patrols");
            entities.flush();
            desk.write(
                    article,
                    version(article),
                    details("renamed-wm", "Nobody knows this"),
                    null,
                    LATER);
            newsroom.said("secret-wm", speaker()).original("en", "Not yet.", null).draft();
            entities.flush();

            for (String path : List.of("/feed.atom", "/sitemap.xml")) {
                assertThat(text(path))
                        .contains("/articles/patrols-wm")
                        .doesNotContain("draft-wm", "Nobody knows", "renamed-wm", "secret-wm");
            }
        }

        @Test
        void whatWasWithdrawnIsToldNoMore() {
            ArticleId article = published("patrols-wm", "KFOR boosts patrols");
            var statement =
                    newsroom.said("said-wm", speaker())
                            .on("2022-12-16")
                            .about(topic, null)
                            .original("en", "We patrol.", null)
                            .publish();
            entities.flush();
            assertThat(text("/sitemap.xml")).contains("patrols-wm", "/statements/said-wm");

            desk.withdraw(article, version(article), "It was wrong.", null, LATER);
            newsroom.withdraw(statement, 1, "He did not say it.");
            entities.flush();

            assertThat(text("/feed.atom")).doesNotContain("patrols-wm", "KFOR boosts");
            assertThat(text("/sitemap.xml")).doesNotContain("patrols-wm", "said-wm");
        }

        @Test
        void theSitemapSaysWhenAnArticleLastChanged() {
            ArticleId article = published("patrols-wm", "KFOR boosts patrols");
            change(article, "KFOR boosts its patrols", Change.MINOR);
            entities.flush();

            Element place = xml("/sitemap.xml").selectFirst("url:contains(/articles/patrols-wm)");

            assertThat(place.select("loc").text())
                    .isEqualTo("http://127.0.0.1:8080/articles/patrols-wm");
            assertThat(place.select("lastmod").text()).isEqualTo("2022-12-18T12:00:00Z");
        }

        @Test
        void robotsAreKeptOutOfTheNewsroomAndShownTheSitemap() {
            assertThat(text("/robots.txt").lines())
                    .contains(
                            "User-agent: *",
                            "Disallow: /admin",
                            "Sitemap: http://127.0.0.1:8080/sitemap.xml");
        }

        ArticleId published(String slug, String headline) {
            ArticleId article = desk.draft(details(slug, headline), null, NOON);
            entities.flush();
            desk.publish(article, 0, Publication.first(NOON, null));
            return article;
        }

        void change(ArticleId article, String headline, Change change) {
            entities.flush();
            desk.write(article, version(article), details("patrols-wm", headline), null, LATER);
            entities.flush();
            Publication publication = new Publication(LATER, null, change, "because");
            desk.publish(article, version(article), publication);
        }

        long version(ArticleId article) {
            return jdbc.sql("select version from article where id = ?")
                    .param(article.value())
                    .query(Long.class)
                    .single();
        }

        ActorId speaker() {
            return newsroom.organisation("kfor-wm", "KFOR");
        }

        ArticleDetails details(String slug, String headline) {
            return new ArticleDetails(
                    slug,
                    ArticleKind.NEWS,
                    headline,
                    "More soldiers in the north.",
                    "Rapporteur desk",
                    "They came on Friday.",
                    List.of(topic),
                    List.of());
        }

        Document feed() {
            entities.flush();
            return xml("/feed.atom");
        }

        Element entryOf(String slug) {
            Element entry = feed().selectFirst("entry:has(link[href$=/articles/" + slug + "])");
            assertThat(entry).as(slug).isNotNull();
            return entry;
        }
    }
}
