package org.rapporteur.position;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.statement.SourceReferences;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Notice;
import org.rapporteur.web.TextFilter;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** The desk of positions: their list and their form. */
@Controller
@RequestMapping("/admin/positions")
class PositionEditorController {

    private static final String VIEW = "position/position-form";

    private final PositionDesk desk;
    private final PositionRecord record;
    private final PositionFormReading reading;
    private final TopicReferences topics;
    private final ActorReferences actors;
    private final SourceReferences sources;
    private final FormPages pages;

    PositionEditorController(
            PositionDesk desk,
            PositionRecord record,
            PositionFormReading reading,
            TopicReferences topics,
            ActorReferences actors,
            SourceReferences sources,
            FormPages pages) {
        this.desk = desk;
        this.record = record;
        this.reading = reading;
        this.topics = topics;
        this.actors = actors;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        TextFilter filter = TextFilter.of(q);
        model.addAttribute("filter", filter);
        model.addAttribute("count", record.count(filter));
        model.addAttribute("page", record.page(filter, after));
        return "position/position-desk";
    }

    @GetMapping("/new")
    ModelAndView open() {
        return furnished(null, pages.open(VIEW, PositionForm.empty()));
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return furnished(id, pages.open(VIEW, stored(id)));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute(FormPages.FORM) PositionForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(null, form, errors, next);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FormPages.FORM) PositionForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(id, form, errors, next);
    }

    private ModelAndView answer(
            @Nullable UUID id, PositionForm form, BindingResult errors, RedirectAttributes next) {
        return furnished(
                id,
                pages.answer(
                        VIEW,
                        form,
                        errors,
                        () -> reading.read(form, errors),
                        details -> save(id, form, details, next),
                        () -> stored(id)));
    }

    private String save(
            @Nullable UUID id,
            PositionForm form,
            PositionDetails details,
            RedirectAttributes next) {
        PositionId position = id == null ? desk.record(details) : new PositionId(id);
        if (id != null) {
            desk.describe(position, Typed.version(form.version()), details);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("position.form.saved", form.actor()));
        return "/admin/positions/" + position.value();
    }

    private PositionForm stored(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        return reading.form(desk.open(new PositionId(id)));
    }

    /** Adds what the form shows beside what was typed; a redirect shows nothing. */
    private ModelAndView furnished(@Nullable UUID id, ModelAndView page) {
        if (page.isReference()) {
            page.addObject("id", id);
            page.addObject("topics", topics.suggestions());
            page.addObject("actors", actors.suggestions());
            page.addObject("sources", sources.suggestions());
            page.addObject("stances", topics.vocabulary());
        }
        return page;
    }
}
