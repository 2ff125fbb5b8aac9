package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;

import java.time.Instant;
import java.util.List;

class ArticleTests {

    private static final Instant NOON = Instant.parse("2022-12-17T11:40:00Z");
    private static final Instant LATER = NOON.plusSeconds(6600);
    private static final RenderedBody BODY = new RenderedBody("<p>Patrols.</p>", List.of());

    private final Article article = new Article(headed("KFOR boosts patrols"), null, NOON);

    @Test
    void aNewArticleIsADraftThatMayBeThrownAway() {
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(article.isDisposable()).isTrue();
    }

    @Test
    void theFirstPublicationSetsBothTimes() {
        ArticleVersion version = article.publish(BODY, Publication.first(NOON, null));

        assertThat(version.number()).isEqualTo(1);
        assertThat(article.publishedAt()).isEqualTo(NOON);
        assertThat(article.updatedAt()).isEqualTo(NOON);
        assertThat(article.isDisposable()).isFalse();
    }

    @Test
    void whatIsWrittenAfterPublicationStaysInTheWorkingCopy() {
        ArticleVersion shown = article.publish(BODY, Publication.first(NOON, null));

        article.write(headed("Another headline"), null, LATER);

        assertThat(article.isChanged()).isTrue();
        assertThat(shown.headline()).isEqualTo("KFOR boosts patrols");
        assertThat(article.publishedNumber()).isEqualTo(1);
    }

    @Test
    void aSubstantiveChangeMovesUpdatedAndAMinorOneDoesNot() {
        article.publish(BODY, Publication.first(NOON, null));

        article.publish(BODY, change(Change.MINOR));
        assertThat(article.updatedAt()).isEqualTo(NOON);

        ArticleVersion third = article.publish(BODY, change(Change.CORRECTION));
        assertThat(article.updatedAt()).isEqualTo(LATER);
        assertThat(article.publishedAt()).isEqualTo(NOON);
        assertThat(third.number()).isEqualTo(3);
    }

    @Test
    void aNewAddressIsReadersOnlyOnceItIsPublished() {
        article.publish(BODY, Publication.first(NOON, null));

        article.write(headed("Second thoughts"), null, LATER);
        assertThat(article.publishedSlug()).isEqualTo("kfor-boosts-patrols");

        article.publish(BODY, change(Change.UPDATE));
        assertThat(article.publishedSlug()).isEqualTo("second-thoughts");
    }

    @Test
    void aWithdrawnArticleCannotBePublishedAgain() {
        article.publish(BODY, Publication.first(NOON, null));
        article.withdraw(change(Change.WITHDRAWAL));

        assertThat(article.withdrawalReason()).isEqualTo("because");
        assertThatIllegalStateException()
                .isThrownBy(() -> article.publish(BODY, change(Change.UPDATE)));
        assertThatIllegalStateException()
                .isThrownBy(() -> article.write(headed("Again"), null, LATER));
    }

    @Test
    void aDraftCannotBeWithdrawn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> article.withdraw(change(Change.WITHDRAWAL)));
    }

    private static Publication change(Change change) {
        return new Publication(LATER, null, change, "because");
    }

    private static ArticleDetails headed(String headline) {
        return new ArticleDetails(
                headline.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                ArticleKind.NEWS,
                headline,
                "",
                "Rapporteur desk",
                "Patrols.",
                List.of(),
                List.of());
    }
}
