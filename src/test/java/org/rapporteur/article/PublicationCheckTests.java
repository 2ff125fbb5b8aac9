package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** What keeps an article from its readers until it is mended. */
class PublicationCheckTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Checks {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Checks {}

    @Transactional
    abstract static class Checks {

        @Autowired PublicationCheck check;
        @Autowired Newsroom newsroom;
        @Autowired EntityManager entities;

        TopicId topic;
        ActorId kfor;

        @BeforeEach
        void oneStatement() {
            topic = newsroom.topic("security-pc", "Security");
            kfor = newsroom.organisation("kfor-pc", "KFOR");
            newsroom.said("kfor-pc", kfor)
                    .on("2022-12-16")
                    .about(topic, null)
                    .original("en", "We ask all actors to closely coordinate with us.", null)
                    .publish();
            entities.flush();
        }

        @Test
        void wordsOfTheRecordMayAppear() {
            assertThat(
                            keys(
                                    "KFOR asked [“all actors”](statement:kfor-pc).\n\n[It](statement:kfor-pc)"))
                    .isEmpty();
        }

        @Test
        void wordsThatNoWordingHasMayNot() {
            assertThat(keys("It asked [“some actors”](statement:kfor-pc)."))
                    .containsExactly("words-differ");
        }

        @Test
        void partOfAWordIsNoQuotation() {
            assertThat(keys("It asked [“all act”](statement:kfor-pc)."))
                    .containsExactly("words-differ");
        }

        @Test
        void aStatementThatIsNotThereIsNamed() {
            assertThat(check.issues(details("It asked [“all”](statement:nobody-pc).")))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.arguments()).contains("nobody-pc", "1"));
        }

        @Test
        void draftsAreNotQuoted() {
            newsroom.said("draft-pc", kfor).original("en", "Not yet.", null).draft();
            entities.flush();

            assertThat(keys("It said [“Not yet”](statement:draft-pc)."))
                    .containsExactly("statement-unpublished");
        }

        @Test
        void aPassageThatIsNotThereIsNoCard() {
            assertThat(keys("[It](statement:kfor-pc/7)")).containsExactly("passage-unknown");
        }

        @Test
        void everyTextHasAMaximumOfQuotations() {
            String quotation = "[“all actors”](statement:kfor-pc) ";

            assertThat(keys(quotation.repeat(500))).isEmpty();
            assertThat(keys(quotation.repeat(501))).containsExactly("too-many-quotations");
        }

        @Test
        void whatEveryArticleHasIsAskedForInTheOrderOfTheForm() {
            ArticleDetails empty =
                    new ArticleDetails(
                            "empty-pc", ArticleKind.NEWS, "", " ", "", "", List.of(), List.of());

            assertThat(check.issues(empty))
                    .extracting(ArticleIssue::field)
                    .containsExactly("headline", "standfirst", "byline", "body", "topics[0]");
        }

        List<String> keys(String body) {
            return check.issues(details(body)).stream()
                    .map(issue -> issue.key().substring(issue.key().lastIndexOf('.') + 1))
                    .toList();
        }

        ArticleDetails details(String body) {
            return new ArticleDetails(
                    "patrols-pc",
                    ArticleKind.NEWS,
                    "KFOR boosts patrols",
                    "More soldiers are seen in the north.",
                    "Rapporteur desk",
                    body,
                    List.of(topic),
                    List.of());
        }
    }
}
