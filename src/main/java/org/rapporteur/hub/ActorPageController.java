package org.rapporteur.hub;

import org.rapporteur.actor.ActorCatalogue;
import org.rapporteur.actor.ActorDossier;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.article.ArticleCatalogue;
import org.rapporteur.position.StandingCatalogue;
import org.rapporteur.site.BaseUrl;
import org.rapporteur.site.JsonLd;
import org.rapporteur.site.PageHead;
import org.rapporteur.site.RapporteurProperties;
import org.rapporteur.statement.StatementCatalogue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows readers who an actor is, where it stands and what it said. */
@Controller
class ActorPageController {

    private static final String SECTION = "/actors";
    private static final int MOST_ARTICLES = 12;

    /** Whatever is on record counts, on whichever day the page is asked for. */
    private static final LocalDate EVER = LocalDate.MAX;

    private final ActorCatalogue actors;
    private final StatementCatalogue statements;
    private final ArticleCatalogue articles;
    private final StandingCatalogue standings;
    private final MessageSource messages;
    private final RapporteurProperties properties;

    ActorPageController(
            ActorCatalogue actors,
            StatementCatalogue statements,
            ArticleCatalogue articles,
            StandingCatalogue standings,
            MessageSource messages,
            RapporteurProperties properties) {
        this.actors = actors;
        this.statements = statements;
        this.articles = articles;
        this.standings = standings;
        this.messages = messages;
        this.properties = properties;
    }

    @GetMapping("/actors/{slug}")
    String actor(@PathVariable String slug, Locale locale, Model model) {
        ActorPage page = page(actors.dossier(slug));
        model.addAttribute("head", head(page, locale));
        model.addAttribute("page", page);
        return "hub/actor-page";
    }

    private ActorPage page(ActorDossier dossier) {
        ActorName actor = dossier.name();
        return new ActorPage(
                dossier,
                standings.ofActor(actor, EVER),
                statements.byOrFor(actor.id(), dossier.capacities(), ActorPage.MOST_STATEMENTS + 1),
                articles.ofActor(actor.id(), MOST_ARTICLES));
    }

    private PageHead head(ActorPage page, Locale locale) {
        ActorName actor = page.dossier().name();
        return PageHead.of(actor.name(), path(actor))
                .within(SECTION)
                .describedBy(say("hub.actor.description", locale, actor.name()))
                .withStructuredData(data(page.dossier(), locale));
    }

    private String data(ActorDossier dossier, Locale locale) {
        BaseUrl base = properties.baseUrl();
        ActorName actor = dossier.name();
        String url = base.address(path(actor));
        List<JsonLd.Step> trail =
                List.of(
                        new JsonLd.Step(base.address("/"), properties.siteName()),
                        new JsonLd.Step(base.address(SECTION), say("actor.list.title", locale)),
                        new JsonLd.Step(url, actor.name()));
        return JsonLd.graph(List.of(JsonLd.breadcrumbs(trail), thing(dossier, url)));
    }

    private static Map<String, Object> thing(ActorDossier dossier, String url) {
        boolean isPerson = dossier.name().kind() == ActorKind.PERSON;
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", isPerson ? "Person" : "Organization");
        thing.put("@id", url);
        thing.put("url", url);
        thing.put("name", dossier.name().name());
        List<String> others = dossier.otherNames();
        if (!others.isEmpty()) {
            thing.put("alternateName", others);
        }
        if (dossier.wikidata() != null) {
            thing.put("sameAs", "https://www.wikidata.org/entity/" + dossier.wikidata());
        }
        return thing;
    }

    private static String path(ActorName actor) {
        return SECTION + "/" + actor.slug();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
