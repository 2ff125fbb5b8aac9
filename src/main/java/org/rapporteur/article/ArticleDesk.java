package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Editions;
import org.rapporteur.edition.Publication;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where articles are written. */
@Service
@Transactional
public class ArticleDesk {

    static final String KIND = "article";

    private final Articles articles;
    private final ArticleVersions versions;
    private final Quoting quoting;
    private final Addresses addresses;
    private final Editions editions;

    ArticleDesk(
            Articles articles,
            ArticleVersions versions,
            Quoting quoting,
            Addresses addresses,
            Editions editions) {
        this.articles = articles;
        this.versions = versions;
        this.quoting = quoting;
        this.addresses = addresses;
        this.editions = editions;
    }

    /**
     * Begins a draft.
     *
     * @throws SlugTaken when another article has or had the address
     */
    public ArticleId draft(ArticleDetails details, @Nullable UUID by, Instant at) {
        Article article = new Article(details, by, at);
        claim(article, details.slug());
        articles.save(article);
        return article.id();
    }

    /**
     * Changes the working copy.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void write(
            ArticleId id, long version, ArticleDetails details, @Nullable UUID by, Instant at) {
        Article article = opened(id, version);
        claim(article, details.slug());
        article.write(details, by, at);
    }

    /** An article as it is stored. */
    @Transactional(readOnly = true)
    EditedArticle read(ArticleId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** An article as it is stored; nothing if there is none, or none any more. */
    @Transactional(readOnly = true)
    Optional<EditedArticle> find(ArticleId id) {
        return articles.findById(id.value()).map(EditedArticle::of);
    }

    /** Whether readers see exactly this already, its address and the quoted words included. */
    @Transactional(readOnly = true)
    boolean isShown(EditedArticle article, ArticleDetails details) {
        Integer number = article.publishedNumber();
        return article.isPublished()
                && number != null
                && details.slug().equals(article.publishedSlug())
                && versions.findByArticleIdAndVersionNumber(article.id().value(), number)
                        .filter(shown -> shown.shows(details, quoting.render(details.body())))
                        .isPresent();
    }

    /** Begins an article and shows it to readers at once. */
    ArticleId publishNew(ArticleDetails details, Publication first) {
        ArticleId id = draft(details, first.by(), first.at());
        publish(id, read(id).version(), first);
        return id;
    }

    /** Changes the working copy and shows it to readers, in one. */
    void publish(ArticleId id, long version, ArticleDetails details, Publication publication) {
        write(id, version, details, publication.by(), publication.at());
        publish(id, version, publication);
    }

    /** Shows the working copy to readers. */
    public void publish(ArticleId id, long version, Publication publication) {
        Article article = opened(id, version);
        RenderedBody rendered = quoting.render(article.details().body());
        versions.save(article.publish(rendered, publication));
        addresses.show(KIND, article.details().slug());
        editions.next();
    }

    /** Keeps the working copy as it was typed last, and takes the published article back. */
    void withdraw(ArticleId id, long version, ArticleDetails details, Publication withdrawal) {
        write(id, version, details, withdrawal.by(), withdrawal.at());
        opened(id, version).withdraw(withdrawal);
        editions.next();
    }

    /** Takes a published article back. */
    public void withdraw(ArticleId id, long version, String reason, @Nullable UUID by, Instant at) {
        opened(id, version).withdraw(new Publication(at, by, Change.WITHDRAWAL, reason));
        editions.next();
    }

    /** Throws a draft away that readers never saw, and gives its address back. */
    public void discard(ArticleId id, long version) {
        Article article = opened(id, version);
        if (!article.isDisposable()) {
            throw new IllegalStateException("What was published is never deleted");
        }
        addresses.release(KIND, id.value());
        articles.delete(article);
    }

    private Article opened(ArticleId id, long version) {
        Article article = articles.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(article.version(), version);
        return article;
    }

    private void claim(Article article, String slug) {
        if (!addresses.claim(KIND, slug, article.id().value())) {
            throw new SlugTaken(slug);
        }
    }
}
