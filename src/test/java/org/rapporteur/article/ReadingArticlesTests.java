package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.Newsroom.NOON;
import static org.rapporteur.testing.Newsroom.office;

import jakarta.persistence.EntityManager;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.statement.StatementId;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.Queries;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import java.io.UnsupportedEncodingException;
import java.util.List;

/** What readers see of articles and of their versions. */
class ReadingArticlesTests {

    private static final String ADDRESS = "/articles/patrols-ra";
    private static final String FIRST =
            """
            KFOR asked [all actors to closely coordinate](statement:kfor-ra) on Friday.

            [the president's interview](statement:vucic-ra)

            The request has not been answered.
            """;

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Readers {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Readers {}

    @Transactional
    abstract static class Readers {

        @Autowired MockMvcTester portal;
        @Autowired Newsroom newsroom;
        @Autowired ArticleDesk desk;
        @Autowired EntityManager entities;

        TopicId security;
        StatementId kfor;
        StatementId vucic;

        @BeforeEach
        void twoStatements() {
            security = newsroom.topic("security-ra", "Security");
            ActorId mission = newsroom.organisation("kfor-ra", "KFOR");
            ActorId serbia = newsroom.polity("serbia-ra", "Serbia");
            ActorId president =
                    newsroom.person(
                            "vucic-ra",
                            "Aleksandar Vučić",
                            office(serbia, "President of Serbia", "2017-05-31", null));
            kfor =
                    newsroom.said("kfor-ra", mission)
                            .on("2022-12-16")
                            .about(security, null)
                            .original(
                                    "en", "We ask all actors to closely coordinate with us.", null)
                            .publish();
            vucic =
                    newsroom.said("vucic-ra", president)
                            .on("2022-12-15")
                            .about(security, null)
                            .original("sr-Latn", "Poslaćemo zahtev.", null)
                            .translation("en", "We will send a request to KFOR.", null)
                            .publish();
            entities.flush();
        }

        @Test
        void theWordsOfAWithdrawnStatementAreNowhereInAnArticle() {
            publish(FIRST);
            newsroom.withdraw(kfor, 1, "The account was not KFOR’s.");

            Document article = page(ADDRESS);

            assertThat(article.html()).doesNotContain("closely coordinate");
            assertThat(article.select(".prose p").first().text())
                    .isEqualTo(
                            "KFOR asked [Withdrawn on 17 December 2022: The account was not"
                                    + " KFOR’s.] on Friday.");
            assertThat(article.select(".prose p a").first().attr("href"))
                    .startsWith("/statements/kfor-ra");
            assertThat(article.select(".prose .statement-card")).hasSize(1);
            assertThat(page("/articles").select("main").text()).contains("1 quotation");
            for (String path : List.of("/", "/changes", "/feed.atom", "/topics/security-ra")) {
                assertThat(page(path).html()).doesNotContain("closely coordinate");
            }
        }

        @Test
        void aNoticeStandsWhereTheCardOfAWithdrawnStatementStood() {
            publish(FIRST);
            newsroom.withdraw(vucic, 1, "It was said by another.");

            Document article = page(ADDRESS);

            assertThat(article.html()).doesNotContain("send a request", "Poslaćemo");
            assertThat(article.select(".prose .withheld").eachText())
                    .containsExactly("[Withdrawn on 17 December 2022: It was said by another.]");
        }

        @Test
        void theWordsOfAWithdrawnStatementAreNowhereInTheVersionsOfAnArticle() {
            ArticleId article = publish(FIRST);
            change(article, FIRST.replace("has not been", "was not"));
            newsroom.withdraw(kfor, 1, "The account was not KFOR’s.");
            newsroom.withdraw(vucic, 1, "It was said by another.");

            for (String path : List.of("/versions", "/versions/1", "/versions/2")) {
                assertThat(page(ADDRESS + path).html())
                        .doesNotContain("closely coordinate", "send a request", "Poslaćemo");
            }
            Element difference = page(ADDRESS + "/versions/2").selectFirst(".difference");
            assertThat(difference.select("p").eachText())
                    .contains(
                            "KFOR asked [Withdrawn on 17 December 2022: The account was not"
                                    + " KFOR’s.] on Friday.",
                            "[Withdrawn on 17 December 2022: It was said by another.]");
            assertThat(difference.select("ins").text()).isEqualTo("Added: was");
        }

        @Test
        void aVersionShowsItsCardsInTheirPlacesWithWhoSaidThemWhenAndInWhichWording() {
            publish(FIRST);

            Element version = page(ADDRESS + "/versions/1").selectFirst(".difference");

            assertThat(version.text()).doesNotContain("the president's interview");
            Element card = version.selectFirst("figure.statement-card");
            assertThat(card.previousElementSibling().text())
                    .isEqualTo("KFOR asked “all actors to closely coordinate” on Friday.");
            assertThat(card.nextElementSibling().text())
                    .isEqualTo("The request has not been answered.");
            assertThat(card.selectFirst("blockquote").text())
                    .isEqualTo("We will send a request to KFOR.");
            assertThat(card.selectFirst("blockquote").attr("lang")).isEqualTo("en");
            assertThat(card.selectFirst(".speaker").text())
                    .isEqualTo("Aleksandar Vučić, President of Serbia");
            assertThat(card.selectFirst(".provenance").text())
                    .contains("Our translation", "English", "15 December 2022");
        }

        @Test
        void theWordsOfDifferentStatementsAreNeverCompared() {
            ArticleId article = publish(FIRST);
            change(article, FIRST.replace("statement:vucic-ra", "statement:kfor-ra"));

            Element difference = page(ADDRESS + "/versions/2").selectFirst(".difference");

            assertThat(difference.select("blockquote").eachText())
                    .containsExactly(
                            "Lost: We will send a request to KFOR.",
                            "Added: We ask all actors to closely coordinate with us.");
        }

        @Test
        void aCardThatMovedIsNoDifference() {
            ArticleId article = publish(FIRST);
            String card = "[the president's interview](statement:vucic-ra)\n\n";
            change(article, card + FIRST.replace(card, ""));

            Element difference = page(ADDRESS + "/versions/2").selectFirst(".difference");

            assertThat(difference.select("del, ins")).isEmpty();
            assertThat(difference.select("blockquote")).hasSize(1);
        }

        @Test
        void whoSpokeStandsApartFromThoseTheySpokeFor() {
            publish(FIRST);

            Element actors = page(ADDRESS).selectFirst(".actors");

            assertThat(actors.select("h3").eachText()).containsExactly("Organisations", "Persons");
            assertThat(actors.select("ul").eachText())
                    .containsExactly("KFOR", "Aleksandar Vučić President of Serbia");
        }

        @Test
        void theSourcesAreThoseOfEveryWordingOfWhatIsQuoted() {
            ActorId mission = newsroom.organisation("mission-ra", "The mission");
            newsroom.said("sourced-ra", mission)
                    .on("2022-12-16")
                    .original(
                            "en",
                            "We patrol.",
                            newsroom.source("Post", "https://a.example/ra", null))
                    .reported(
                            "en",
                            "They march.",
                            newsroom.source("Report", "https://b.example/ra", null))
                    .publish();
            entities.flush();
            publish("It said [“We patrol”](statement:sourced-ra).");

            assertThat(page(ADDRESS).select(".source-list a").eachText())
                    .containsExactly("Post", "Report");
        }

        @Test
        void aTopicsTimelineShowsEachPublicationOfAnArticleAsItWasThen() {
            ArticleId article = publish(FIRST);
            change(article, FIRST + "More.", "KFOR doubles patrols", Change.UPDATE);
            change(article, FIRST + "More!", "KFOR doubles patrols.", Change.MINOR);

            Document topic = page("/topics/security-ra");

            List<String> anchors = topic.select(".timeline > li[data-kind=article]").eachAttr("id");
            assertThat(anchors)
                    .containsExactly("article-patrols-ra-version-2", "article-patrols-ra");
            Element update = topic.getElementById(anchors.getFirst());
            assertThat(update.select(".title").text()).isEqualTo("KFOR doubles patrols");
            assertThat(update.select(".what").text()).contains("Update", "because");
            assertThat(update.select(".title a").attr("href")).isEqualTo(ADDRESS + "/versions/2");
            Element first = topic.getElementById("article-patrols-ra");
            assertThat(first.select(".title").text()).isEqualTo("KFOR boosts patrols");
        }

        @Test
        void aStatementIsQuotedSinceTheFirstVersionThatUsesIt() {
            ArticleId article = publish("The request has not been answered.");
            change(article, FIRST);

            Element uses = page("/statements/kfor-ra").selectFirst(".rail .article-row");

            assertThat(uses.text()).isEqualTo("KFOR boosts patrols 18 Dec 2022");
        }

        @Test
        void whatChangedIsToldDayByDayWithAllWhoSpoke() {
            ActorId leaders = newsroom.organisation("leaders-ra", "The leaders");
            ActorId others = newsroom.organisation("others-ra", "the others");
            newsroom.said("joint-ra", leaders, others)
                    .on("2022-12-15")
                    .original("en", "We agree.", null)
                    .publish();
            change(publish(FIRST), FIRST + "More.");

            Document changes = page("/changes");

            assertThat(changes.select("main h2").eachText())
                    .containsSubsequence("18 December 2022", "17 December 2022");
            assertThat(changes.select(".version-list a").eachText())
                    .contains("The leaders and the others, 15 December 2022");
            assertThat(changes.select(".tag").eachText())
                    .contains("Update")
                    .doesNotContain("First published");
        }

        @Test
        void aVersionComesWithFewQueries() {
            ArticleId article = publish(FIRST);
            change(article, FIRST.replace("has not been", "was not"));
            newsroom.withdraw(kfor, 1, "The account was not KFOR’s.");
            entities.flush();

            assertThat(Queries.during(() -> page(ADDRESS + "/versions/2")))
                    .hasSizeLessThanOrEqualTo(12);
            assertThat(Queries.during(() -> page(ADDRESS))).hasSizeLessThanOrEqualTo(12);
        }

        ArticleId publish(String body) {
            return desk.publishNew(
                    details("KFOR boosts patrols", body), Publication.first(NOON, null));
        }

        void change(ArticleId article, String body) {
            change(article, body, "KFOR boosts patrols", Change.UPDATE);
        }

        void change(ArticleId article, String body, String headline, Change change) {
            entities.flush();
            long version = desk.read(article).version();
            desk.publish(
                    article,
                    version,
                    details(headline, body),
                    new Publication(NOON.plusSeconds(86_400), null, change, "because"));
        }

        ArticleDetails details(String headline, String body) {
            return new ArticleDetails(
                    "patrols-ra",
                    ArticleKind.NEWS,
                    headline,
                    "More soldiers are seen in the north.",
                    "Rapporteur desk",
                    body,
                    List.of(security),
                    List.of());
        }

        Document page(String path) {
            entities.flush();
            entities.clear();
            var answer = portal.get().uri(path).exchange();
            assertThat(answer).hasStatusOk();
            try {
                return Jsoup.parse(answer.getResponse().getContentAsString());
            } catch (UnsupportedEncodingException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
