package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.site.BaseUrl;
import org.rapporteur.site.JsonLd;
import org.rapporteur.text.PartialDate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement as structured data (schema.org): the words and their translations are {@code
 * Quotation}s of the real speaker; what a reporter wrote, and each paraphrase, is a {@code Claim}.
 */
record StatementData(StatementCard card, BaseUrl base) {

    /**
     * The JSON-LD of the statement's page.
     *
     * @param trail the names of the front page, the list of statements and this page
     */
    String json(List<String> trail) {
        List<Map<String, Object>> things = new ArrayList<>();
        things.add(
                JsonLd.breadcrumbs(
                        List.of(
                                new JsonLd.Step(base.address("/"), trail.get(0)),
                                new JsonLd.Step(base.address("/statements"), trail.get(1)),
                                new JsonLd.Step(url(), trail.get(2)))));
        card.wordings().forEach(wording -> things.add(thing(wording)));
        return JsonLd.graph(things);
    }

    private String url() {
        return base.address(card.path());
    }

    private String id(CardWording wording) {
        return url() + "#wording-" + (card.wordings().indexOf(wording) + 1);
    }

    private Map<String, Object> thing(CardWording wording) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", wording.spoken() ? "Quotation" : "Claim");
        thing.put("@id", id(wording));
        thing.put("url", id(wording));
        thing.put("text", wording.words());
        thing.put("inLanguage", wording.language());
        thing.put("creator", creators());
        said().ifPresent(day -> thing.put("dateCreated", day));
        if (wording.source() != null) {
            thing.put(wording.spoken() ? "isBasedOn" : "appearance", work(wording.source()));
        }
        original(wording).ifPresent(of -> thing.put("translationOfWork", Map.of("@id", id(of))));
        return thing;
    }

    private List<Map<String, Object>> creators() {
        return card.speakers().stream().map(speaker -> agent(speaker.actor())).toList();
    }

    private Map<String, Object> agent(ActorName actor) {
        String type = actor.kind() == ActorKind.PERSON ? "Person" : "Organization";
        String url = base.address("/actors/" + actor.slug());
        return Map.of("@type", type, "name", actor.name(), "url", url);
    }

    private Optional<String> said() {
        return Optional.ofNullable(card.saidOn()).flatMap(PartialDate::datetime);
    }

    private static Map<String, Object> work(SourceLine source) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@type", "CreativeWork");
        putIfKnown(work, "url", source.link());
        putIfKnown(work, "name", source.title());
        work.put("publisher", Map.of("@type", "Organization", "name", source.publisher()));
        if (source.published() != null) {
            putIfKnown(work, "datePublished", source.published().datetime().orElse(null));
        }
        putIfKnown(work, "archivedAt", source.archive());
        return work;
    }

    private static void putIfKnown(Map<String, Object> thing, String name, @Nullable String value) {
        if (value != null) {
            thing.put(name, value);
        }
    }

    /** What a verbatim translation was made from, where that is on record. */
    private Optional<CardWording> original(CardWording translation) {
        if (translation.kind() != WordingKind.TRANSLATION || !translation.verbatim()) {
            return Optional.empty();
        }
        return card.wordings(translation.passage()).stream()
                .filter(wording -> wording.kind() == WordingKind.ORIGINAL && wording.verbatim())
                .findFirst();
    }
}
