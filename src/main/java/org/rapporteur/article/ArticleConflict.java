package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordDiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What became of an article while an editor was writing, and both texts wherever they differ.
 *
 * @param stored what is stored now; null if the draft was deleted
 * @param by the name of whoever saved it, if it is known
 */
record ArticleConflict(@Nullable EditedArticle stored, @Nullable String by, List<Pair> pairs) {

    /**
     * Both texts of one field.
     *
     * @param choices the prefix of the message keys, when the texts are choices
     * @param difference from the stored words to those typed
     */
    record Pair(
            String field,
            @Nullable String choices,
            String stored,
            String typed,
            WordDiff difference) {}

    /**
     * Compares field by field.
     *
     * @param of the form filled with what is stored
     * @param topic the title of a topic by its slug
     */
    static ArticleConflict between(
            EditedArticle stored,
            @Nullable String by,
            ArticleForm of,
            ArticleForm typed,
            UnaryOperator<String> topic) {
        Pairs pairs = new Pairs(of, typed);
        pairs.add("headline", null, ArticleForm::headline);
        pairs.add("standfirst", null, ArticleForm::standfirst);
        pairs.add("byline", null, ArticleForm::byline);
        pairs.add("body", null, ArticleForm::body);
        pairs.add("kind", "article.kind.", ArticleForm::kind);
        pairs.add("topics", null, form -> lines(form.topics(), topic));
        pairs.add("related", null, form -> lines(form.related(), UnaryOperator.identity()));
        pairs.add("slug", null, ArticleForm::slug);
        return new ArticleConflict(stored, by, List.copyOf(pairs.found));
    }

    /** The draft is gone. */
    static ArticleConflict deleted() {
        return new ArticleConflict(null, null, List.of());
    }

    /** The end of the message keys that say what happened. */
    public String outcome() {
        if (stored == null) {
            return "deleted";
        }
        return stored.isWithdrawn() ? "withdrawn" : "changed";
    }

    /** Whether the article can still be changed. */
    boolean isOpen() {
        return stored != null && !stored.isWithdrawn();
    }

    private static String lines(List<String> rows, UnaryOperator<String> words) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(words)
                .collect(Collectors.joining("\n"));
    }

    private record Pairs(ArticleForm stored, ArticleForm typed, List<Pair> found) {

        Pairs(ArticleForm stored, ArticleForm typed) {
            this(stored, typed, new ArrayList<>());
        }

        void add(String field, @Nullable String choices, Function<ArticleForm, String> text) {
            String theirs = text.apply(stored).strip();
            String own = text.apply(typed).strip();
            if (!Objects.equals(theirs, own)) {
                found.add(new Pair(field, choices, theirs, own, WordDiff.between(theirs, own)));
            }
        }
    }
}
