package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.StatementCatalogue;
import org.rapporteur.statement.StatementId;
import org.rapporteur.statement.WithdrawnStatement;
import org.rapporteur.text.BoundProse;
import org.rapporteur.text.Dates;
import org.rapporteur.text.SafeHtml;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the words of withdrawn statements from readers of the articles that quote them. In their
 * place it says when and why they were withdrawn.
 */
@Component
class Withheld {

    private final StatementCatalogue statements;
    private final MessageSource words;
    private final Dates dates;

    Withheld(StatementCatalogue statements, MessageSource words, Dates dates) {
        this.statements = statements;
        this.words = words;
        this.dates = dates;
    }

    /**
     * What stands in place of the words of withdrawn statements.
     *
     * @param quoted all that is quoted
     * @param published those of them that readers may see
     */
    Notices among(Collection<StatementId> quoted, Map<StatementId, StatementCard> published) {
        List<StatementId> missing =
                quoted.stream().filter(id -> !published.containsKey(id)).toList();
        Map<StatementId, String> byId = new HashMap<>();
        Map<String, String> bySlug = new HashMap<>();
        for (WithdrawnStatement statement : statements.withdrawn(missing)) {
            String notice = notice(statement);
            byId.put(statement.id(), notice);
            bySlug.put(statement.slug(), notice);
        }
        return new Notices(byId, bySlug);
    }

    private String notice(WithdrawnStatement statement) {
        Object[] said = {dates.words(dates.day(statement.since())), statement.reason()};
        return words.getMessage("article.withdrawn", said, LocaleContextHolder.getLocale());
    }

    /** The notices by statement, and by every slug a statement was shown at. */
    record Notices(Map<StatementId, String> byId, Map<String, String> bySlug) {

        @Nullable String of(StatementId statement) {
            return byId.get(statement);
        }

        SafeHtml in(SafeHtml prose) {
            return BoundProse.withholding(prose, bySlug);
        }
    }
}
