package org.rapporteur.actor;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.MentionedIn;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Notice;
import org.rapporteur.web.Opened;
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

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The desk of actors: their list and their form. */
@Controller
@RequestMapping("/admin/actors")
class ActorEditorController {

    private static final String VIEW = "actor/actor-form";

    private final ActorDesk desk;
    private final ActorRecord record;
    private final ActorFormReading reading;
    private final ActorReferences references;
    private final FormPages pages;
    private final MentionedIn mentions;

    ActorEditorController(
            ActorDesk desk,
            ActorRecord record,
            ActorFormReading reading,
            ActorReferences references,
            FormPages pages,
            MentionedIn mentions) {
        this.desk = desk;
        this.record = record;
        this.reading = reading;
        this.references = references;
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
        return "actor/actor-desk";
    }

    @GetMapping("/new")
    ModelAndView open() {
        return furnished(null, pages.open(VIEW, ActorForm.empty()));
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return furnished(id, pages.open(VIEW, stored(id)));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute(FormPages.FORM) ActorForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(null, form, errors, next);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FormPages.FORM) ActorForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(id, form, errors, next);
    }

    private ModelAndView answer(
            @Nullable UUID id, ActorForm form, BindingResult errors, RedirectAttributes next) {
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
            @Nullable UUID id, ActorForm form, ActorDetails details, RedirectAttributes next) {
        ActorId actor = id == null ? desk.add(details) : new ActorId(id);
        if (id != null) {
            desk.describe(actor, Typed.version(form.version()), details);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("actor.form.saved", details.name()));
        return "/admin/actors/" + actor.value();
    }

    private ActorForm stored(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        Opened<ActorDetails> actor = desk.open(new ActorId(id));
        List<ActorId> others =
                Stream.concat(
                                actor.details().offices().stream().map(Office::body),
                                actor.details().memberships().stream().map(Membership::of))
                        .toList();
        return ActorForm.of(actor, references.written(others));
    }

    /** Adds what the form shows beside what was typed; a redirect shows nothing. */
    private ModelAndView furnished(@Nullable UUID id, ModelAndView page) {
        if (page.isReference()) {
            page.addObject("id", id);
            page.addObject("kinds", ActorKind.values());
            page.addObject("endings", Ending.values());
            page.addObject("membershipKinds", MembershipKind.values());
            page.addObject("actors", references.suggestions());
            page.addObject("mentions", mentions.all(id));
        }
        return page;
    }
}
