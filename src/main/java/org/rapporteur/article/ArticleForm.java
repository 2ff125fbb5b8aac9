package org.rapporteur.article;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Markup;
import org.rapporteur.text.NoHiddenSigns;
import org.rapporteur.text.PlainText;

import java.util.ArrayList;
import java.util.List;

/**
 * An article as an editor types it; it can be wrong.
 *
 * @param topics slugs; the first is the article's own
 * @param related what an editor typed to name other articles and statements
 * @param change the kind of change, once the article is published
 * @param reason what readers are told of the change
 * @param withdrawalReason what readers are told when the article is taken back
 * @param version the version of the article on which the form was opened; 0 for a new one
 */
record ArticleForm(
        @PlainText(max = 200) String headline,
        @PlainText(max = 500, lines = true) String standfirst,
        @PlainText(max = 200) String byline,
        @PlainText(max = Markup.MAX_LENGTH, lines = true) @NoHiddenSigns String body,
        @PlainText(max = 20) String kind,
        @Size(max = MAX_TOPICS) List<@PlainText(max = 80) String> topics,
        @Size(max = MAX_RELATED) List<@PlainText(max = 300) String> related,
        @PlainText(max = 80) String slug,
        @PlainText(max = 20) String change,
        @PlainText(max = 500, lines = true) String reason,
        @PlainText(max = 500, lines = true) String withdrawalReason,
        @Size(max = 20) String version) {

    static final int MAX_TOPICS = 20;
    static final int MAX_RELATED = 40;

    private static final String NEW = "0";
    private static final String DESK = "Rapporteur desk";

    ArticleForm {
        headline = line(headline);
        standfirst = text(standfirst);
        byline = line(byline);
        body = text(body);
        kind = line(kind);
        topics = lines(topics);
        related = lines(related);
        slug = line(slug);
        change = line(change);
        reason = text(reason);
        withdrawalReason = text(withdrawalReason);
        version = line(version);
    }

    /** The form for a new article. */
    static ArticleForm empty() {
        return new ArticleForm(
                "",
                "",
                DESK,
                "",
                ArticleKind.NEWS.name(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                NEW);
    }

    /** The same text as typed, on the version that is stored now. */
    ArticleForm on(long stored) {
        return with(topics, related, slug, Long.toString(stored));
    }

    /** The same text for a new article, under an address of its own. */
    ArticleForm anew(String freeSlug) {
        return with(topics, related, freeSlug, NEW);
    }

    /** The same text with at least one place for a topic and for a related item. */
    ArticleForm withRoom() {
        return with(
                topics.isEmpty() ? longer(topics, MAX_TOPICS) : topics,
                related.isEmpty() ? longer(related, MAX_RELATED) : related);
    }

    /** The same text with room for one more topic. */
    ArticleForm withRoomForTopic() {
        return with(longer(withRoom().topics, MAX_TOPICS), related);
    }

    /** The same text with room for one more related item. */
    ArticleForm withRoomForRelated() {
        return with(topics, longer(withRoom().related, MAX_RELATED));
    }

    private ArticleForm with(List<String> newTopics, List<String> newRelated) {
        return with(newTopics, newRelated, slug, version);
    }

    private ArticleForm with(
            List<String> newTopics, List<String> newRelated, String newSlug, String newVersion) {
        return new ArticleForm(
                headline,
                standfirst,
                byline,
                body,
                kind,
                newTopics,
                newRelated,
                newSlug,
                change,
                reason,
                withdrawalReason,
                newVersion);
    }

    private static List<String> longer(List<String> list, int max) {
        List<String> longer = new ArrayList<>(list);
        if (list.size() < max) {
            longer.add("");
        }
        return longer;
    }

    private static String line(@Nullable String typed) {
        return requireNonNullElse(typed, "").strip();
    }

    /** Browsers send line ends as CR LF (HTML, form submission); the record keeps LF. */
    private static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "").replace("\r\n", "\n");
    }

    private static List<String> lines(@Nullable List<String> typed) {
        return requireNonNullElse(typed, List.<String>of()).stream()
                .map(ArticleForm::line)
                .toList();
    }
}
