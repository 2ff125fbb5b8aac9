package org.rapporteur.position;

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

class PositionsPageTests {

    private static final String FRIDAY = "/positions?on=2022-12-16";

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends Readers {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends Readers {}

    abstract static class Readers {

        @Autowired MockMvcTester portal;

        @Test
        void serbiaSupportsTheReturnOfItsForcesAndTheCellOpensTheSixStatements() {
            Element cell = evidence("serbia-on-return-serbian-forces");
            assertThat(cell.closest("td").attr("data-stance")).isEqualTo("for");
            assertThat(cell.closest("td").attr("data-weight")).isEqualTo("filled");
            assertThat(cell.parent().select("summary").text())
                    .isEqualTo("supports 6 statements, first 10 Dec 2022, last 16 Dec 2022");
            assertThat(cell.select("a").eachAttr("href"))
                    .hasSize(6)
                    .contains("/statements/serbia-2022-12-16-request");
        }

        @Test
        void oneStatementIsAnOutlineAndASilenceSaysWhatWasSearched() {
            Element once = evidence("germany-on-return-serbian-forces");
            assertThat(once.closest("td").attr("data-weight")).isEqualTo("outline");
            assertThat(once.parent().select("summary").text())
                    .isEqualTo("opposes once, 11 Dec 2022");
            Element silent = evidence("cyprus-on-eu-accession");
            assertThat(silent.closest("td").attr("data-stance")).isEqualTo("silent");
            assertThat(silent.parent().select("summary").text())
                    .isEqualTo("no statement found searched from 10 Dec 2022 to 31 Dec 2022");
        }

        @Test
        void aPositionWithoutADateSaysThatItHoldsOnEveryDate() {
            Document longAgo = page("/positions?on=1990-01-01");
            Element spain = longAgo.getElementById("spain-on-recognition");
            assertThat(spain.parent().select("summary .meta").text())
                    .contains("since when is not established; holds on every date");
            assertThat(spain.select("a[href^=https]")).isNotEmpty();
            assertThat(longAgo.select(".squares a")).hasSize(5);
            assertThat(longAgo.select(".squares .unknown")).hasSize(22);
        }

        @Test
        void everySquareOpensItsEvidence() {
            Document page = page(FRIDAY);
            List<String> anchors = page.select(".squares a").eachAttr("href");
            assertThat(anchors).hasSize(27);
            assertThat(anchors)
                    .allSatisfy(anchor ->
                            assertThat(page.getElementById(anchor.substring(1))).isNotNull());
            assertThat(page.select(".squares [data-stance=for]")).hasSize(22);
            assertThat(page.select(".squares [data-stance=against]")).hasSize(5);
            assertThat(page.select(".squares a .visually-hidden").eachText())
                    .contains("Cyprus: does not recognise", "Austria: recognises");
            assertThat(page.select(".legend").first().text())
                    .isEqualTo("recognises: 22 does not recognise: 5");
        }

        @Test
        void personsStandInTheTableOnlyForThemselves() {
            assertThat(page(FRIDAY).select(".matrix tbody th").eachText())
                    .contains("Serbia", "Kosovo", "Germany", "United States")
                    .doesNotContain("Aleksandar Vučić", "Albin Kurti");
        }

        @Test
        void withoutADateItIsTodaysPage() {
            Document page = page("/positions");
            assertThat(page.select("h1").text()).isEqualTo("Who stands where");
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/positions");
            assertThat(page("/positions?on=").select("h1").text()).isEqualTo("Who stands where");
        }

        @Test
        void aDashIsExplained() {
            assertThat(page(FRIDAY).select(".matrix-frame > .dash").text())
                    .contains("nobody has looked");
        }

        @Test
        void theFrontPageNamesItsDateOnceAndCountsQuotations() {
            Document front = page("/");
            assertThat(front.select("h2").eachText()).contains("Positions on 10 January 2023");
            assertThat(front.select(".lead .meta").text()).contains("quotations");
        }

        @Test
        void editorsNotesAreNotShown() {
            assertThat(page(FRIDAY).text()).doesNotContain("Another list");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "2022-02-30", "16.12.2022", "2022-12", "+12022-01-01"})
        void whatIsNoDayIsRefused(String on) {
            assertThat(portal.get().uri("/positions?on={on}", on)).hasStatus(400);
        }

        @Test
        void thePageAsksTheDatabaseAFewTimesOnly() {
            assertThat(Queries.during(() -> page(FRIDAY))).hasSizeLessThanOrEqualTo(6);
        }

        Element evidence(String anchor) {
            return Objects.requireNonNull(page(FRIDAY).getElementById(anchor), anchor);
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
