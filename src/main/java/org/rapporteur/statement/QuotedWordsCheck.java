package org.rapporteur.statement;

import org.rapporteur.statement.QuotedWords.Quoted;
import org.rapporteur.statement.StatementUses.Use;
import org.rapporteur.text.Excerpt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps the record under the words that published texts quote: a change may not make a quotation
 * say what no verbatim wording says any more, and what is quoted is not withdrawn.
 */
@Component
class QuotedWordsCheck {

    private final ObjectProvider<QuotedWords> quotations;
    private final ObjectProvider<StatementUses> uses;

    QuotedWordsCheck(ObjectProvider<QuotedWords> quotations, ObjectProvider<StatementUses> uses) {
        this.quotations = quotations;
        this.uses = uses;
    }

    /** An issue for each quotation that a changed record would leave without its words. */
    List<StatementIssue> afterChange(EditedStatement stored, StatementDetails changed) {
        List<StatementIssue> issues = new ArrayList<>();
        for (Quoted quoted : inlineQuotationsOf(stored.id())) {
            if (!stands(quoted, changed.wordings())) {
                issues.add(
                        StatementIssue.blocking(
                                "wordings[" + row(quoted, changed.wordings()) + "].text",
                                "quoted-words",
                                quoted.headline(),
                                quoted.words(),
                                Integer.toString(quoted.passage())));
            }
        }
        issues.addAll(lostPassages(stored, changed));
        return issues;
    }

    /** A text that shows the whole statement needs every passage it had. */
    private List<StatementIssue> lostPassages(EditedStatement stored, StatementDetails changed) {
        Set<Integer> lost = passages(stored.details());
        lost.removeAll(passages(changed));
        return lost.isEmpty()
                ? List.of()
                : usesOf(stored.id()).stream()
                        .map(use ->
                                StatementIssue.blocking(
                                        "wordings[0].passage",
                                        "quoted-passage",
                                        use.headline(),
                                        lost.iterator().next().toString()))
                        .toList();
    }

    private static Set<Integer> passages(StatementDetails details) {
        return details.wordings().stream().map(Wording::passage).collect(Collectors.toSet());
    }

    /** An issue for each published text that shows the statement. */
    List<StatementIssue> beforeWithdrawal(StatementId id) {
        List<String> quoting = inlineQuotationsOf(id).stream().map(Quoted::headline).toList();
        List<String> using = usesOf(id).stream().map(Use::headline).toList();
        return Stream.of(quoting, using)
                .flatMap(List::stream)
                .distinct()
                .map(headline -> StatementIssue.blocking("withdrawalReason", "quoted-by", headline))
                .toList();
    }

    private List<Quoted> inlineQuotationsOf(StatementId id) {
        return quotations.stream().flatMap(text -> text.inlineQuotationsOf(id).stream()).toList();
    }

    private List<Use> usesOf(StatementId id) {
        return uses.stream().flatMap(text -> text.of(id).stream()).toList();
    }

    private static boolean stands(Quoted quoted, List<Wording> wordings) {
        return wordings.stream()
                .filter(wording -> wording.passage() == quoted.passage() && wording.verbatim())
                .anyMatch(wording -> Excerpt.isExcerpt(quoted.words(), wording.words()));
    }

    private static int row(Quoted quoted, List<Wording> wordings) {
        return IntStream.range(0, wordings.size())
                .filter(row -> wordings.get(row).passage() == quoted.passage())
                .findFirst()
                .orElse(0);
    }
}
