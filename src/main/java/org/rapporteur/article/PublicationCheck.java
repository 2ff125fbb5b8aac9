package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.Quotable;
import org.rapporteur.statement.StatementState;
import org.rapporteur.text.Markup;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must be mended before an article can appear. What it cannot be saved with, the form says.
 */
@Component
class PublicationCheck {

    /** No more issues than an editor can take in at once. */
    private static final int MAX_ISSUES = 50;

    /** Each is looked up in the record, word for word. */
    private static final int MOST_QUOTATIONS = 500;

    private final Quoting quoting;

    PublicationCheck(Quoting quoting) {
        this.quoting = quoting;
    }

    /** The issues in the order of the form; none when the article may appear. */
    List<ArticleIssue> issues(ArticleDetails details) {
        List<ArticleIssue> issues = new ArrayList<>();
        require(issues, "headline", details.headline());
        require(issues, "standfirst", details.standfirst());
        require(issues, "byline", details.byline());
        require(issues, "body", details.body());
        issues.addAll(quotations(details.body()));
        if (details.topics().isEmpty()) {
            issues.add(ArticleIssue.of("topics[0]", "topic-missing"));
        }
        return issues.stream().limit(MAX_ISSUES).toList();
    }

    private static void require(List<ArticleIssue> issues, String field, String text) {
        if (text.isBlank()) {
            issues.add(ArticleIssue.of(field, field + "-missing"));
        }
    }

    private List<ArticleIssue> quotations(String body) {
        List<Markup.Binding> bindings = Markup.bindings(body);
        if (bindings.size() > MOST_QUOTATIONS) {
            String most = Integer.toString(MOST_QUOTATIONS);
            return List.of(ArticleIssue.of("body", "too-many-quotations", most));
        }
        Map<String, Quotable> known = quoting.known(bindings);
        List<ArticleIssue> issues = new ArrayList<>();
        for (Markup.Binding binding : bindings) {
            ArticleIssue issue = issue(binding, known.get(binding.slug()));
            if (issue != null) {
                issues.add(issue);
            }
        }
        return issues;
    }

    private static @Nullable ArticleIssue issue(
            Markup.Binding binding, @Nullable Quotable statement) {
        String line = Integer.toString(binding.line());
        if (statement == null) {
            return ArticleIssue.of("body", "statement-unknown", binding.slug(), line);
        } else if (statement.state() != StatementState.PUBLISHED) {
            return ArticleIssue.of("body", "statement-unpublished", binding.slug(), line);
        } else if (statement.lead(binding.passage(), Quoting.LANGUAGE).isEmpty()) {
            String passage = Integer.toString(binding.passage());
            return ArticleIssue.of("body", "passage-unknown", binding.slug(), passage, line);
        } else if (!binding.card() && !isFromRecord(binding, statement)) {
            return ArticleIssue.of("body", "words-differ", binding.words(), binding.slug(), line);
        } else {
            return null;
        }
    }

    private static boolean isFromRecord(Markup.Binding binding, Quotable statement) {
        return statement.verbatim(binding.passage()).stream()
                .anyMatch(wording -> Quoting.isFrom(binding.words(), wording.words()));
    }
}
