package org.rapporteur.sample;

import jakarta.persistence.EntityManager;

import org.rapporteur.article.ArticleDesk;
import org.rapporteur.article.ArticleDetails;
import org.rapporteur.article.ArticleId;
import org.rapporteur.article.Related;
import org.rapporteur.edition.Publication;
import org.rapporteur.sample.SampleArticle.SampleText;
import org.rapporteur.sample.SampleArticle.SampleVersion;
import org.springframework.stereotype.Component;

import java.util.List;

/** Enters the articles of the first content, each with every version that readers were shown. */
@Component
class ArticleEntry {

    private final ArticleDesk articles;
    private final EntityManager entities;

    ArticleEntry(ArticleDesk articles, EntityManager entities) {
        this.articles = articles;
        this.entities = entities;
    }

    /** Drafts all of them before it publishes one, because they name each other as related. */
    void enter(List<SampleArticle> all, Entered entered) {
        all.forEach(article -> entered.add(article.slug(), draft(article, entered)));
        all.forEach(article -> publish(article, entered));
    }

    private ArticleId draft(SampleArticle article, Entered entered) {
        SampleVersion first = article.versions().getFirst();
        ArticleDetails details = details(article.slug(), first.text(), List.of(), entered);
        return articles.draft(details, null, first.at());
    }

    private void publish(SampleArticle article, Entered entered) {
        long saved = 0;
        for (SampleVersion version : article.versions()) {
            publish(article.slug(), saved, version, entered);
            entities.flush();
            saved++;
        }
    }

    private void publish(String slug, long saved, SampleVersion version, Entered entered) {
        SampleText text = version.text();
        List<Related> related =
                text.related().stream().map(item -> related(item, entered)).toList();
        ArticleDetails details = details(slug, text, related, entered);
        ArticleId id = entered.article(slug);
        articles.write(id, saved, details, null, version.at());
        articles.publish(
                id, saved, new Publication(version.at(), null, version.change(), version.reason()));
    }

    private static ArticleDetails details(
            String slug, SampleText text, List<Related> related, Entered entered) {
        return new ArticleDetails(
                slug,
                text.kind(),
                text.headline(),
                text.standfirst(),
                text.byline(),
                text.body(),
                text.topics().stream().map(entered::topic).toList(),
                related);
    }

    private static Related related(String item, Entered entered) {
        int colon = item.indexOf(':');
        String slug = item.substring(colon + 1);
        return switch (item.substring(0, colon)) {
            case "article" -> Related.to(entered.article(slug));
            case "statement" -> Related.to(entered.statement(slug));
            default -> throw new IllegalStateException("Not a related item: " + item);
        };
    }
}
