package org.rapporteur.article;

import org.rapporteur.site.PageHead;
import org.rapporteur.site.RapporteurProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the pages of articles say of themselves to browsers and search engines. */
@Component
class ArticleHeads {

    private final MessageSource words;
    private final JsonMapper json;
    private final String base;
    private final String portal;

    ArticleHeads(MessageSource words, JsonMapper json, RapporteurProperties settings) {
        this.words = words;
        this.json = json;
        this.base = settings.baseUrl().toString();
        this.portal = settings.siteName();
    }

    PageHead list() {
        return PageHead.of(say("article.all"), "/articles")
                .describedBy(say("article.all.standfirst"));
    }

    PageHead article(ArticlePage article) {
        String path = "/articles/" + article.slug();
        PageHead head =
                PageHead.of(article.headline(), path)
                        .describedBy(article.standfirst())
                        .asArticle(article.publishedAt(), article.updatedAt())
                        .noting(article.statusNote())
                        .withStructuredData(json.writeValueAsString(structured(article, path)));
        ArticleTopic topic = article.topic();
        return topic == null ? head : head.within("/topics/" + topic.slug());
    }

    PageHead preview(ArticlePage article) {
        return PageHead.of(say("article.preview.title", article.headline()), "/articles")
                .noting(article.statusNote())
                .notIndexed();
    }

    PageHead versions(String slug, String headline) {
        return PageHead.of(say("article.versions.of", headline), "/articles/" + slug + "/versions")
                .notIndexed();
    }

    PageHead version(VersionPage version) {
        String path = "/articles/" + version.slug() + "/versions/" + version.text().number();
        String title =
                say("article.version.title", version.text().number(), version.text().headline());
        return PageHead.of(title, path).notIndexed();
    }

    /** schema.org NewsArticle, with the way that leads to it. */
    private Map<String, Object> structured(ArticlePage article, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", List.of(newsArticle(article, path), breadcrumbs(article, path)));
        return data;
    }

    private Map<String, Object> newsArticle(ArticlePage article, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsArticle");
        data.put("@id", base + path);
        data.put("mainEntityOfPage", base + path);
        data.put("headline", article.headline());
        data.put("description", article.standfirst());
        data.put("image", List.of(base + "/assets/img/card.png"));
        data.put("datePublished", iso(article.publishedAt()));
        data.put("dateModified", iso(article.updatedAt()));
        data.put("inLanguage", Quoting.LANGUAGE);
        data.put("author", List.of(organisation("Organization", article.byline(), "/imprint")));
        Map<String, Object> publisher = organisation("NewsMediaOrganization", portal, "/");
        publisher.put("publishingPrinciples", base + "/method");
        data.put("publisher", publisher);
        data.put("articleSection", article.topics().stream().map(ArticleTopic::title).toList());
        data.put("isBasedOn", article.sources().stream().map(source -> source.url()).toList());
        return data;
    }

    private Map<String, Object> breadcrumbs(ArticlePage article, String path) {
        ArticleTopic topic = article.topic();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "BreadcrumbList");
        data.put(
                "itemListElement",
                topic == null
                        ? List.of(crumb(1, article.headline(), path))
                        : List.of(
                                crumb(1, topic.title(), "/topics/" + topic.slug()),
                                crumb(2, article.headline(), path)));
        return data;
    }

    private Map<String, Object> crumb(int place, String name, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "ListItem");
        data.put("position", place);
        data.put("name", name);
        data.put("item", base + path);
        return data;
    }

    private Map<String, Object> organisation(String type, String name, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("name", name);
        data.put("url", base + path);
        return data;
    }

    private static String iso(Instant time) {
        return time.toString();
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
