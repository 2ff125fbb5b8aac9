package org.rapporteur.statement;

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

import java.util.Optional;
import java.util.UUID;

/** The desk of sources: their list and their form. */
@Controller
@RequestMapping("/admin/sources")
class SourceEditorController {

    private static final String VIEW = "statement/source-form";

    private final SourceDesk desk;
    private final SourceRecord record;
    private final SourceFormReading reading;
    private final FormPages pages;
    private final MentionedIn mentions;

    SourceEditorController(
            SourceDesk desk,
            SourceRecord record,
            SourceFormReading reading,
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
        return "statement/source-desk";
    }

    @GetMapping("/new")
    ModelAndView open() {
        return furnished(null, pages.open(VIEW, SourceForm.empty()));
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return furnished(id, pages.open(VIEW, stored(id)));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute(FormPages.FORM) SourceForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(null, form, errors, next);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FormPages.FORM) SourceForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(id, form, errors, next);
    }

    private ModelAndView answer(
            @Nullable UUID id, SourceForm form, BindingResult errors, RedirectAttributes next) {
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
            @Nullable UUID id, SourceForm form, SourceDetails details, RedirectAttributes next) {
        SourceId source = id == null ? desk.add(details) : new SourceId(id);
        if (id != null) {
            desk.describe(source, Typed.version(form.version()), details);
        }
        next.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.of("statement.source-form.saved", form.name()));
        return "/admin/sources/" + source.value();
    }

    private SourceForm stored(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        return SourceForm.of(desk.open(new SourceId(id)));
    }

    /** Adds what the form shows beside what was typed; a redirect shows nothing. */
    private ModelAndView furnished(@Nullable UUID id, ModelAndView page) {
        if (page.isReference()) {
            page.addObject("id", id);
            page.addObject("known", known(id, page).orElse(null));
            page.addObject("mentions", mentions.all(id));
        }
        return page;
    }

    private Optional<UUID> known(@Nullable UUID id, ModelAndView page) {
        return page.getModel().get(FormPages.FORM) instanceof SourceForm form
                ? reading.known(form, id).map(SourceId::value)
                : Optional.empty();
    }
}
