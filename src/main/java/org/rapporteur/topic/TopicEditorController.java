package org.rapporteur.topic;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.MentionedIn;
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

/** The desk of topics: their list and their form. */
@Controller
@RequestMapping("/admin/topics")
class TopicEditorController {

    private static final String VIEW = "topic/topic-form";

    private final TopicDesk desk;
    private final TopicRecord record;
    private final TopicFormReading reading;
    private final FormPages pages;
    private final MentionedIn mentions;

    TopicEditorController(
            TopicDesk desk,
            TopicRecord record,
            TopicFormReading reading,
            FormPages pages,
            MentionedIn mentions) {
        this.desk = desk;
        this.record = record;
        this.reading = reading;
        this.pages = pages;
        this.mentions = mentions;
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
        return "topic/topic-desk";
    }

    @GetMapping("/new")
    ModelAndView open() {
        return furnished(null, pages.open(VIEW, TopicForm.empty(record.nextOrdinal())));
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return furnished(id, pages.open(VIEW, stored(id)));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute(FormPages.FORM) TopicForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(null, form, errors, next);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FormPages.FORM) TopicForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(id, form, errors, next);
    }

    private ModelAndView answer(
            @Nullable UUID id, TopicForm form, BindingResult errors, RedirectAttributes next) {
        return furnished(
                id,
                pages.answer(
                        VIEW,
                        form,
                        errors,
                        () -> reading.read(form, id, errors),
                        details -> save(id, form, details, next),
                        () -> stored(id)));
    }

    private String save(
            @Nullable UUID id, TopicForm form, TopicDetails details, RedirectAttributes next) {
        TopicId topic = id == null ? desk.add(details) : new TopicId(id);
        if (id != null) {
            desk.describe(topic, Typed.version(form.version()), details);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("topic.form.saved", details.title()));
        return "/admin/topics/" + topic.value();
    }

    private TopicForm stored(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        return TopicForm.of(desk.open(new TopicId(id)));
    }

    /** Adds what the form shows beside what was typed; a redirect shows nothing. */
    private ModelAndView furnished(@Nullable UUID id, ModelAndView page) {
        if (page.isReference()) {
            page.addObject("id", id);
            page.addObject("tones", Tone.values());
            page.addObject("mentions", mentions.all(id));
        }
        return page;
    }
}
