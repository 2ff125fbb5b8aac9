package org.rapporteur.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.testing.WithContentOnPostgres;
import org.rapporteur.text.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The first content as it arrives in the portal. */
class SampleLoaderTests {

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends FirstContent {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends FirstContent {}

    abstract static class FirstContent {

        @Autowired JdbcClient jdbc;
        @Autowired SampleLoader loader;

        @ParameterizedTest
        @CsvSource({
            "actor, 71",
            "actor_name, 150",
            "office, 26",
            "membership, 64",
            "topic, 6",
            "topic_stance, 22",
            "source, 151",
            "published_statement, 58",
            "statement_topic, 82",
            "statement_link, 14",
            "wording, 156",
            "event, 20",
            "recorded_position, 32",
            "silence, 3",
            "published_article, 8"
        })
        void everythingOfItIsThere(String table, int count) {
            assertThat(count(table)).isEqualTo(count);
        }

        @ParameterizedTest
        @CsvSource({"actor, 1", "source, 74", "statement, 44", "wording, 100", "event, 4"})
        void itsNotesReachTheEditors(String table, int count) {
            assertThat(count(table + " where note is not null")).isEqualTo(count);
        }

        @Test
        void itsArticlesHaveTheirVersions() {
            Map<String, Integer> numbers =
                    jdbc
                            .sql("select slug, version_number from published_article")
                            .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                            .list()
                            .stream()
                            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

            assertThat(count("article_version")).isEqualTo(10);
            assertThat(numbers)
                    .containsEntry("belgrade-request-kfor-answer", 2)
                    .containsEntry("barricades-northern-kosovo", 2)
                    .containsEntry("kfor-boosts-patrols-northern-kosovo", 1);
            assertThat(numbers.values()).filteredOn(number -> number == 1).hasSize(6);
        }

        @Test
        void aLaterVersionSaysWhatItChangedAndTheEarlierOneStays() {
            List<String> versions =
                    jdbc.sql(
                                    """
                                    select v.change, v.reason, v.headline from article_version v
                                    join article a on a.id = v.article_id
                                    where a.slug = 'barricades-northern-kosovo'
                                    order by v.version_number
                                    """)
                            .query((row, n) ->
                                    row.getString(1)
                                            + ": "
                                            + row.getString(2)
                                            + " "
                                            + row.getString(3))
                            .list();

            assertThat(versions).hasSize(2);
            assertThat(versions.getFirst()).startsWith("FIRST: null Merdare closed");
            assertThat(versions.getLast())
                    .startsWith("UPDATE: The removal of the barricades has been announced")
                    .endsWith("The barricades in northern Kosovo, and their end");
        }

        @Test
        void theNewsArticleShowsWhatKforWrote() {
            List<String> words =
                    jdbc.sql(
                                    """
                                    select q.words from published_quotation q
                                    join published_article a on a.id = q.article_id
                                    join published_statement s on s.id = q.statement_id
                                    where a.slug = 'kfor-boosts-patrols-northern-kosovo'
                                    and s.slug = 'kfor-2022-12-16-presence' and q.card = true
                                    """)
                            .query(String.class)
                            .list();

            assertThat(words).singleElement().asString().startsWith("Since October we’ve been");
        }

        @Test
        void noStatementWasPublishedBeforeItWasSaid() {
            jdbc.sql("select slug, said_on, published_at from published_statement")
                    .query(row -> {
                        LocalDate shown =
                                row.getObject("published_at", OffsetDateTime.class)
                                        .atZoneSameInstant(ZoneId.of("Europe/Brussels"))
                                        .toLocalDate();
                        assertThat(PartialDate.parse(row.getString("said_on")).latest())
                                .as(row.getString("slug"))
                                .isBeforeOrEqualTo(shown);
                    });
        }

        @Test
        void noArticleQuotesAStatementThatWasNotYetPublished() {
            assertThat(
                            count(
                                    """
                                    article_version v
                                    join article_version_quotation q on q.version_id = v.id
                                    join statement s on s.id = q.statement_id
                                    where s.published_at > v.published_at
                                    """))
                    .isZero();
        }

        @Test
        void aStatementThatNoArticleUsesIsPublishedAtNoonOfTheNextDay() {
            assertThat(
                            jdbc.sql(
                                            """
                                            select published_at from published_statement
                                            where slug = 'albares-2024-01-08'
                                            """)
                                    .query(OffsetDateTime.class)
                                    .single())
                    .isAtSameInstantAs(OffsetDateTime.parse("2024-01-09T12:00:00+01:00"));
        }

        @Test
        void aSecondStartChangesNothing() {
            long edition = edition();

            loader.afterSingletonsInstantiated();

            assertThat(count("actor")).isEqualTo(71);
            assertThat(count("article_version")).isEqualTo(10);
            assertThat(edition()).isEqualTo(edition);
        }

        private long edition() {
            return jdbc.sql("select edition_number from edition").query(Long.class).single();
        }

        private int count(String rows) {
            return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
        }
    }

    @Nested
    @OnH2
    class SwitchedOff {

        @Autowired JdbcClient jdbc;

        @Test
        void nothingIsEntered() {
            assertThat(
                            jdbc.sql("select count(*) from sample_content where entered_at is null")
                                    .query(Integer.class)
                                    .single())
                    .isOne();
        }
    }

    /** The name gives it a portal of its own, which it fills and leaves. */
    @Nested
    @OnPostgres
    @TestPropertySource(properties = "spring.application.name=first-content")
    @DirtiesContext
    class OnAnEmptyPortal {

        @Autowired JdbcClient jdbc;
        @Autowired SampleDesk desk;

        @Test
        void ofTwoNodesThatStartAtOnceOneEntersItAndNobodyEntersItAgain() throws Exception {
            assertThat(actors()).isZero();

            assertThat(twiceAtOnce(desk::enterOnce)).containsExactlyInAnyOrder(true, false);
            assertThat(actors()).isEqualTo(71);

            jdbc.sql("truncate table topic, actor, source, statement, article cascade").update();
            assertThat(desk.enterOnce()).isFalse();
            assertThat(actors()).isZero();
        }

        private int actors() {
            return jdbc.sql("select count(*) from actor").query(Integer.class).single();
        }

        private static List<Boolean> twiceAtOnce(Callable<Boolean> call) throws Exception {
            try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Boolean> one = nodes.submit(call);
                Future<Boolean> other = nodes.submit(call);
                return List.of(one.get(), other.get());
            }
        }
    }
}
