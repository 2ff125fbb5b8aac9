package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.site.PageHead;
import org.rapporteur.text.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed, the same for everyone. */
@Controller
class ChangesPageController {

    private final ChangeCatalogue changes;
    private final MessageSource words;
    private final Dates dates;

    ChangesPageController(ChangeCatalogue changes, MessageSource words, Dates dates) {
        this.changes = changes;
        this.words = words;
        this.dates = dates;
    }

    @GetMapping("/changes")
    ModelAndView changes(@RequestParam(required = false) @Nullable String after) {
        String title = words.getMessage("hub.changes", null, LocaleContextHolder.getLocale());
        return new ModelAndView("hub/changes-page")
                .addObject("head", PageHead.of(title, "/changes"))
                .addObject("page", ChangesPage.of(changes.page(after), dates));
    }
}
