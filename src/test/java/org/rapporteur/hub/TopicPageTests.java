package org.rapporteur.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.Queries;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.testing.WithContentOnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;

class TopicPageTests {

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends Readers {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends Readers {}

    abstract static class Readers {

        @Autowired MockMvcTester portal;

        @Test
        void theTopicsAreListedWithTheirQuestions() {
            Document page = page("/topics");
            assertThat(page.select("main h2").eachText())
                    .contains("Security in northern Kosovo", "Recognition of Kosovo");
            assertThat(page.select("main").text())
                    .contains("Does the actor recognise Kosovo as an independent state?");
        }

        @Test
        void aTopicShowsItsQuestionAndItsNoteOnStatusOnce() {
            Document page = page("/topics/recognition");
            assertThat(page.select("h1").text()).isEqualTo("Recognition of Kosovo");
            assertThat(page.select("main").text())
                    .containsOnlyOnce("Kosovo: this designation is without prejudice");
        }

        @Test
        void eventsStatementsAndArticlesStandInOneLineOfTimeNewestFirst() {
            Document page = page("/topics/return-serbian-forces");
            List<String> anchors = page.select(".timeline > li[id]").eachAttr("id");
            assertThat(anchors)
                    .containsSubsequence(
                            "statement-vucic-2023-01-08",
                            "event-kfor-reply-2023-01-06",
                            "statement-baerbock-2022-12-11",
                            "statement-unsc-1999-06-10");
            assertThat(page.select(".timeline > li[data-kind=article]")).isNotEmpty();
            assertThat(page.select(".timeline h3").eachText())
                    .containsSubsequence("January 2023", "December 2022", "June 1999");
        }

        @Test
        void articlesOfOneDayStandInTheOrderOfTheirTimes() {
            Document page = page("/topics/return-serbian-forces");
            assertThat(page.select(".timeline > li[data-kind=article]").eachAttr("id"))
                    .containsSubsequence(
                            "article-belgrade-request-kfor-answer-version-2",
                            "article-kfor-boosts-patrols-northern-kosovo",
                            "article-belgrade-request-kfor-answer");
        }

        @Test
        void theLanguageOfForeignWordsIsNamed() {
            Document page = page("/topics/return-serbian-forces");
            Element foreign = page.selectFirst(".timeline [lang=sr-Latn]");
            assertThat(foreign.closest(".what").select(".meta").text()).contains("Serbian (Latin)");
        }

        @Test
        void aDateThatIsOnlyPartlyKnownStandsAtItsLastDayInItsOwnWords() {
            Document page = page("/topics/security-north");
            Element month = page.getElementById("event-resignations-2022-11");
            assertThat(month.select(".when").text()).isEqualTo("Nov");
            assertThat(month.attr("data-precision")).isEqualTo("loose");
            assertThat(month.select("time").attr("datetime")).isEqualTo("2022-11");
            Element interval = page.getElementById("event-eulex-attack-2022-12-10");
            assertThat(interval.select(".when").text()).isEqualTo("10–11 Dec");
            assertThat(interval.select("time").hasAttr("datetime")).isFalse();
            List<String> anchors = page.select(".timeline > li[id]").eachAttr("id");
            assertThat(anchors)
                    .containsSubsequence(
                            "event-eulex-attack-2022-12-10", "event-resignations-2022-11");
        }

        @Test
        void aStatementShowsTheCapacityInWhichItWasMadeAndItsStance() {
            Document page = page("/topics/return-serbian-forces");
            Element statement = page.getElementById("statement-baerbock-2022-12-11");
            assertThat(statement.select(".meta").text())
                    .contains("Federal Minister for Foreign Affairs of Germany");
            assertThat(statement.select(".stance").text()).isEqualTo("opposes");
            assertThat(statement.select(".stance").attr("data-weight")).isEqualTo("outline");
        }

        @Test
        void whoStandsWhereOnTheTopicOpensItsEvidence() {
            Document page = page("/topics/return-serbian-forces");
            Element evidence =
                    Objects.requireNonNull(
                            page.getElementById("usa-on-return-serbian-forces"), "evidence");
            assertThat(evidence.select("a").eachAttr("href"))
                    .containsExactly("/statements/escobar-2022-12-13");
            assertThat(evidence.closest("section").select("> .meta").text()).startsWith("On ");
            assertThat(page.select(".standings .of").eachText())
                    .startsWith("Serbia", "Kosovo", "Germany");
        }

        @Test
        void editorsNotesAreNotShown() {
            assertThat(page("/topics/brussels-dialogue").text())
                    .doesNotContain("Initialled in two copies");
        }

        @Test
        void aTopicThatNeverWasIsNotFound() {
            assertThat(portal.get().uri("/topics/never-was")).hasStatus(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/topics", "/topics/security-north", "/topics/recognition"})
        void aPageAsksTheDatabaseTwelveTimesAtMost(String path) {
            assertThat(Queries.during(() -> page(path))).hasSizeLessThanOrEqualTo(12);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/about", "/method", "/imprint", "/privacy"})
        void thePortalTellsOfItself(String path) {
            Document page = page(path);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select(".prose p")).isNotEmpty();
            assertThat(page.text()).doesNotContain("{{").doesNotContain("---");
        }

        @Test
        void theMethodPrintsTheRuleForWhoStandsWhere() {
            assertThat(page("/method").text())
                    .contains("a recorded position in force; else the stances of the actor’s own");
        }

        Document page(String path) {
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
