package org.rapporteur.actor;

import org.rapporteur.web.Suggestion;
import org.rapporteur.web.TextFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Answers fields that find an actor while an editor types. */
@RestController
class ActorLookupController {

    private final ActorLookup lookup;
    private final ActorReferences references;

    ActorLookupController(ActorLookup lookup, ActorReferences references) {
        this.lookup = lookup;
        this.references = references;
    }

    @GetMapping("/admin/lookup/actors")
    List<Suggestion> actors(@RequestParam(defaultValue = "") String q) {
        List<ActorName> found = lookup.find(TextFilter.of(q).typed(), Suggestion.MAXIMUM);
        var written = references.written(found.stream().map(ActorName::id).toList());
        return found.stream()
                .map(actor ->
                        new Suggestion(
                                written.getOrDefault(actor.id(), actor.slug()), actor.shortName()))
                .toList();
    }
}
