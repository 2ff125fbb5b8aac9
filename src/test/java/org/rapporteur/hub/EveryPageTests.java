package org.rapporteur.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.Queries;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.testing.WithContentOnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.ArrayList;
import java.util.List;

/** What holds for every page that readers can ask for. */
class EveryPageTests {

    private static final int MOST_QUERIES = 12;

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends Pages {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends Pages {}

    abstract static class Pages {

        @Autowired private MockMvcTester portal;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/articles",
                    "/articles/kfor-boosts-patrols-northern-kosovo",
                    "/articles/how-a-quotation-travels",
                    "/articles/belgrade-request-kfor-answer/versions",
                    "/articles/belgrade-request-kfor-answer/versions/2",
                    "/actors",
                    "/actors/eu",
                    "/actors/serbia",
                    "/actors/vucic",
                    "/statements",
                    "/statements?speaker=vucic&topic=return-serbian-forces&from=2022-12-01",
                    "/statements/kfor-2022-12-16-presence",
                    "/statements/unsc-1999-06-10",
                    "/topics",
                    "/topics/recognition",
                    "/topics/security-north",
                    "/positions",
                    "/positions?on=2022-12-16",
                    "/changes",
                    "/about",
                    "/method",
                    "/imprint",
                    "/privacy",
                    "/feed.atom",
                    "/sitemap.xml",
                    "/robots.txt"
                })
        void itComesWithFewQueriesAndLeavesNothingBehind(String path) {
            List<MvcTestResult> answers = new ArrayList<>();

            List<String> queries =
                    Queries.during(() -> answers.add(portal.get().uri(path).exchange()));

            assertThat(answers.getFirst()).hasStatusOk().doesNotContainHeader("Set-Cookie");
            assertThat(queries).hasSizeLessThanOrEqualTo(MOST_QUERIES);
        }
    }
}
