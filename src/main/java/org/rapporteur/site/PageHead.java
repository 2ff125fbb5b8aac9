package org.rapporteur.site;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.Consumer;

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
 * @param noted whether the page itself carries a note on status
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
        boolean bare,
        boolean noted) {

    /** The feed of the whole portal. */
    public static final String MAIN_FEED = "/feed.atom";

    /** The head of a page that search engines may list, with the feed of the whole portal. */
    public static PageHead of(String title, String path) {
        return new PageHead(
                title, path, null, null, null, null, null, MAIN_FEED, true, false, false);
    }

    public PageHead describedBy(@Nullable String text) {
        return with(draft -> draft.description = text);
    }

    /** Marks an entry of the navigation, for instance the topic of an article. */
    public PageHead within(String entry) {
        return with(draft -> draft.section = entry);
    }

    public PageHead asArticle(Instant firstPublished, Instant lastModified) {
        return with(draft -> {
            draft.published = firstPublished;
            draft.modified = lastModified;
        });
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
        return with(draft -> draft.structuredData = safe);
    }

    /** For search results, differences, pages that are gone. */
    public PageHead notIndexed() {
        return with(draft -> draft.indexed = false);
    }

    /** For pages that are shown when something is broken: nothing is asked of the records. */
    public PageHead withoutTopics() {
        return with(draft -> draft.bare = true);
    }

    /** For pages with a topic's own note on status: the foot of the page then has none. */
    public PageHead noting(@Nullable String statusNote) {
        return with(draft -> draft.noted = statusNote != null);
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

    private PageHead with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.head();
    }

    /** A head that a verb is about to complete. */
    private static final class Draft {

        private final PageHead from;
        private @Nullable String description;
        private @Nullable String section;
        private @Nullable Instant published;
        private @Nullable Instant modified;
        private @Nullable String structuredData;
        private String feed;
        private boolean indexed;
        private boolean bare;
        private boolean noted;

        private Draft(PageHead from) {
            this.from = from;
            description = from.description;
            section = from.section;
            published = from.published;
            modified = from.modified;
            structuredData = from.structuredData;
            feed = from.feed;
            indexed = from.indexed;
            bare = from.bare;
            noted = from.noted;
        }

        private PageHead head() {
            return new PageHead(
                    from.title,
                    from.path,
                    description,
                    section,
                    published,
                    modified,
                    structuredData,
                    feed,
                    indexed,
                    bare,
                    noted);
        }
    }
}
