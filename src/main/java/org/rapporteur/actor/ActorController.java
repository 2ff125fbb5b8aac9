package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.site.PageHead;
import org.rapporteur.web.BadQuery;
import org.rapporteur.web.KeysetPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.Locale;

/** Shows readers all actors. */
@Controller
class ActorController {

    private static final String PATH = "/actors";

    private final ActorCatalogue actors;
    private final MessageSource messages;

    ActorController(ActorCatalogue actors, MessageSource messages) {
        this.actors = actors;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String actors(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        if (kind == null || kind.isBlank()) {
            return groups(locale, model);
        }
        return group(kind(kind), after == null || after.isBlank() ? null : after, locale, model);
    }

    private String groups(Locale locale, Model model) {
        String intro = messages.getMessage("actor.list.intro", null, locale);
        model.addAttribute("head", PageHead.of(title(locale), PATH).describedBy(intro));
        model.addAttribute("groups", actors.groups());
        return "actor/actors-page";
    }

    private String group(ActorKind kind, @Nullable String after, Locale locale, Model model) {
        KeysetPage<ActorLine> page = actors.page(kind, after);
        String title = messages.getMessage("actor.kinds." + kind.name(), null, locale);
        model.addAttribute("head", PageHead.of(title, path(kind, after)).within(PATH).notIndexed());
        model.addAttribute("page", page);
        model.addAttribute("next", page.hasNext() ? path(kind, page.next()) : null);
        model.addAttribute("first", after == null ? null : path(kind, null));
        return "actor/actor-kind-page";
    }

    private String title(Locale locale) {
        return messages.getMessage("actor.list.title", null, locale);
    }

    private static ActorKind kind(String written) {
        return Arrays.stream(ActorKind.values())
                .filter(kind -> kind.path().equals(written))
                .findFirst()
                .orElseThrow(() -> new BadQuery("kind"));
    }

    private static String path(ActorKind kind, @Nullable String after) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(PATH).queryParam("kind", kind.path());
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().build().toUriString();
    }
}
