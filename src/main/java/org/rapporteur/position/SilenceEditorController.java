package org.rapporteur.position;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReferences;
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

/** The desk of silences: their list and their form. */
@Controller
@RequestMapping("/admin/silences")
class SilenceEditorController {

    private static final String VIEW = "position/silence-form";

    private final PositionDesk desk;
    private final SilenceRecord record;
    private final SilenceFormReading reading;
    private final TopicReferences topics;
    private final ActorReferences actors;
    private final FormPages pages;

    SilenceEditorController(
            PositionDesk desk,
            SilenceRecord record,
            SilenceFormReading reading,
            TopicReferences topics,
            ActorReferences actors,
            FormPages pages) {
        this.desk = desk;
        this.record = record;
        this.reading = reading;
        this.topics = topics;
        this.actors = actors;
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
        return "position/silence-desk";
    }

    @GetMapping("/new")
    ModelAndView open() {
        return furnished(null, pages.open(VIEW, SilenceForm.empty()));
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return furnished(id, pages.open(VIEW, stored(id)));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute(FormPages.FORM) SilenceForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(null, form, errors, next);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FormPages.FORM) SilenceForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(id, form, errors, next);
    }

    private ModelAndView answer(
            @Nullable UUID id, SilenceForm form, BindingResult errors, RedirectAttributes next) {
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
            @Nullable UUID id, SilenceForm form, SilenceDetails details, RedirectAttributes next) {
        SilenceId silence = id == null ? desk.record(details) : new SilenceId(id);
        if (id != null) {
            desk.describe(silence, Typed.version(form.version()), details);
        }
        next.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.of("position.silence-form.saved", form.actor()));
        return "/admin/silences/" + silence.value();
    }

    private SilenceForm stored(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        return reading.form(desk.open(new SilenceId(id)));
    }

    /** Adds what the form shows beside what was typed; a redirect shows nothing. */
    private ModelAndView furnished(@Nullable UUID id, ModelAndView page) {
        if (page.isReference()) {
            page.addObject("id", id);
            page.addObject("topics", topics.suggestions());
            page.addObject("actors", actors.suggestions());
        }
        return page;
    }
}
