package org.rapporteur.site;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a reader's page says about itself to browsers, search engines and whoever shares it: the
 * head of {@code layout/reader.html}.
 *
 * <p>Made by {@link #of} and completed by the verbs, each of which gives a new head: {@code
 * PageHead.of(headline, "/articles/" + slug).describedBy(standfirst).asArticle(published,
 * updated)}.
 *
 * @param title the page's title, without the portal's name
 * @param path the path of the page in its canonical form, its query included
 * @param description one or two sentences in plain text
 * @param section the path in the navigation under which the page belongs
 * @param published when an article was first published; null for any other page
 * @param modified when an article was last changed in substance
 * @param structuredData JSON-LD, safe inside a script element
 * @param feed the path of the Atom feed that carries this page's news
 * @param indexed whether search engines may list the page
 * @param bare whether the navigation does without the topics, on a page that must always work
 */
public record PageHead(
        String title,
        String path,
        @Nullable String description,
        @Nullable String section,
        @Nullable Instant published,
        @Nullable Instant modified,
        @Nullable String structuredData,
        String feed,
        boolean indexed,
        boolean bare) {

    /** The feed of the whole portal. */
    public static final String MAIN_FEED = "/feed.atom";

    /** The head of a page that search engines may list, with the feed of the whole portal. */
    public static PageHead of(String title, String path) {
        return new PageHead(title, path, null, null, null, null, null, MAIN_FEED, true, false);
    }

    public PageHead describedBy(@Nullable String text) {
        return new PageHead(
                title,
                path,
                text,
                section,
                published,
                modified,
                structuredData,
                feed,
                indexed,
                bare);
    }

    /** Marks an entry of the navigation, for instance the topic of an article. */
    public PageHead within(String section) {
        return new PageHead(
                title,
                path,
                description,
                section,
                published,
                modified,
                structuredData,
                feed,
                indexed,
                bare);
    }

    public PageHead asArticle(Instant published, Instant modified) {
        return new PageHead(
                title,
                path,
                description,
                section,
                published,
                modified,
                structuredData,
                feed,
                indexed,
                bare);
    }

    /**
     * Adds schema.org data. Letters that could end the script element are escaped here, whoever
     * made the JSON; in JSON they can stand only inside strings.
     */
    public PageHead withStructuredData(String json) {
        String safe =
                json.replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029");
        return new PageHead(
                title, path, description, section, published, modified, safe, feed, indexed, bare);
    }

    /** Advertises another feed than that of the whole portal. */
    public PageHead withFeed(String path) {
        return new PageHead(
                title,
                this.path,
                description,
                section,
                published,
                modified,
                structuredData,
                path,
                indexed,
                bare);
    }

    /** For search results, differences, pages that are gone. */
    public PageHead notIndexed() {
        return new PageHead(
                title,
                path,
                description,
                section,
                published,
                modified,
                structuredData,
                feed,
                false,
                bare);
    }

    /** For pages that are shown when something is broken: nothing is asked of the records. */
    public PageHead withoutTopics() {
        return new PageHead(
                title,
                path,
                description,
                section,
                published,
                modified,
                structuredData,
                feed,
                indexed,
                true);
    }

    /** Whether this is the front page itself, not what is shown when it cannot be. */
    public boolean isFront() {
        return indexed && path.equals("/");
    }

    public boolean isArticle() {
        return published != null;
    }

    /** What an entry of the navigation says about this page in {@code aria-current}. */
    public @Nullable String current(String entry) {
        if (path.equals(entry)) {
            return "page";
        } else {
            return entry.equals(section) ? "true" : null;
        }
    }
}
