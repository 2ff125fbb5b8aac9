package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.FormPages;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import java.util.List;
import java.util.Set;

/**
 * A form on its way: what stands in it, what is wrong with it, and the article it describes.
 *
 * @param form with a first row wherever an editor looks for one
 * @param details as far as the form could be read
 * @param unread the fields that could not, and are empty in the details
 * @param stored the article it is about; null for a new one
 */
record SentArticle(
        ArticleForm form,
        BindingResult errors,
        ArticleDetails details,
        Set<String> unread,
        @Nullable EditedArticle stored) {

    /** The same without its errors, for a form that is not to be saved yet. */
    SentArticle unjudged() {
        BindingResult none = new BeanPropertyBindingResult(form, FormPages.FORM);
        return new SentArticle(form, none, details, unread, stored);
    }

    boolean isWrong() {
        return errors.hasErrors();
    }

    /** Of what keeps the article from appearing, all but what another error says already. */
    List<ArticleIssue> further(List<ArticleIssue> issues) {
        return issues.stream().filter(issue -> !unread.contains(issue.field())).toList();
    }

    /** Tells beside their fields what keeps the article from appearing. */
    void reject(List<ArticleIssue> issues) {
        further(issues)
                .forEach(issue ->
                        errors.rejectValue(
                                issue.field(), issue.key(), issue.arguments().toArray(), null));
    }
}
