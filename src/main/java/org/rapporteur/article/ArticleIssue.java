package org.rapporteur.article;

import java.util.List;

/**
 * Something that must be mended before readers may see an article.
 *
 * @param field the field of {@link ArticleForm} it is about
 * @param key the sentence, in the message files
 * @param arguments what stands in for {0}, {1} … in the sentence
 */
record ArticleIssue(String field, String key, List<String> arguments) {

    static ArticleIssue of(String field, String key, String... arguments) {
        return new ArticleIssue(field, "article.issue." + key, List.of(arguments));
    }
}
