package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorCatalogue;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorName;
import org.rapporteur.text.Slug;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.web.BadQuery;
import org.rapporteur.web.KeysetPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Optional;

/** Shows readers all statements, and each of them. */
@Controller
class StatementController {

    private final StatementCatalogue statements;
    private final ActorCatalogue actors;
    private final TopicCatalogue topics;
    private final StatementHeads heads;
    private final ObjectProvider<StatementUses> uses;

    StatementController(
            StatementCatalogue statements,
            ActorCatalogue actors,
            TopicCatalogue topics,
            StatementHeads heads,
            ObjectProvider<StatementUses> uses) {
        this.statements = statements;
        this.actors = actors;
        this.topics = topics;
        this.heads = heads;
        this.uses = uses;
    }

    @GetMapping("/statements")
    String statements(@ModelAttribute("asked") StatementQuestion asked, Model model) {
        List<TopicLine> choices = topics.all();
        StatementFilter filter = filter(asked, choices);
        KeysetPage<StatementCard> page = statements.page(filter, asked.after());
        model.addAttribute("head", heads.ofList(asked));
        model.addAttribute("page", page);
        model.addAttribute("count", statements.count(filter));
        model.addAttribute("next", page.hasNext() ? asked.path(page.next()) : null);
        model.addAttribute("first", asked.after() == null ? null : asked.path(null));
        model.addAttribute("speakers", statements.speakers().entrySet());
        model.addAttribute("topics", choices);
        return "statement/statements-page";
    }

    private StatementFilter filter(StatementQuestion asked, List<TopicLine> topics) {
        return new StatementFilter(
                speaker(asked.speaker()),
                topic(asked.topic(), topics),
                asked.firstDay(),
                asked.lastDay());
    }

    private @Nullable ActorId speaker(@Nullable String slug) {
        if (slug == null) {
            return null;
        }
        return Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(actors::bySlug)
                .map(ActorName::id)
                .orElseThrow(() -> new BadQuery("speaker"));
    }

    private static @Nullable TopicId topic(@Nullable String slug, List<TopicLine> topics) {
        if (slug == null) {
            return null;
        }
        return topics.stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .map(TopicLine::id)
                .orElseThrow(() -> new BadQuery("topic"));
    }

    @GetMapping("/statements/{slug}")
    String statement(@PathVariable String slug, Model model) {
        StatementPage page = statements.statement(slug);
        model.addAttribute("head", heads.of(page));
        model.addAttribute("page", page);
        model.addAttribute("uses", uses(page.card().id()));
        return "statement/statement-page";
    }

    private List<StatementUses.Use> uses(StatementId id) {
        return uses.stream().flatMap(known -> known.of(id).stream()).toList();
    }
}
