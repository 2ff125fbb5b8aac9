package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.site.PageHead;
import org.rapporteur.text.Dates;
import org.rapporteur.web.Days;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;

/** Who stands where, on any date; without one, today. */
@Controller
class PositionsPageController {

    private static final String PATH = "/positions";

    private final StandingCatalogue standings;
    private final MessageSource words;
    private final Dates dates;
    private final Clock clock;

    PositionsPageController(
            StandingCatalogue standings, MessageSource words, Dates dates, Clock clock) {
        this.standings = standings;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The page on a day.
     *
     * @param on a day as in 2022-12-16 (ISO 8601); an empty field is no day
     */
    @GetMapping(PATH)
    ModelAndView positions(@RequestParam(required = false) @Nullable String on) {
        return on == null || on.isBlank() ? today() : on(Days.read("on", on));
    }

    private ModelAndView today() {
        String title = say("position.page.title");
        PageHead head = PageHead.of(title, PATH).describedBy(say("position.page.intro"));
        return page(head, dates.day(clock.instant())).addObject("today", true);
    }

    private ModelAndView on(LocalDate day) {
        String title = say("position.page.title-on", dates.words(day));
        PageHead head =
                PageHead.of(title, PATH + "?on=" + day)
                        .within(PATH)
                        .describedBy(say("position.page.intro"));
        return page(head, day).addObject("today", false);
    }

    private ModelAndView page(PageHead head, LocalDate day) {
        return new ModelAndView("position/positions-page")
                .addObject("head", head)
                .addObject("day", day)
                .addObject("board", standings.board(day));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
