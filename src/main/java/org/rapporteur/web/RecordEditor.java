package org.rapporteur.web;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Optional;
import java.util.UUID;

/**
 * The list of one kind of record, and the form in which one is added or described anew. A
 * controller of the kind says how its form is read and what its desk does; its request mapping is
 * the path.
 *
 * @param <F> what is typed
 * @param <D> what the desk is told
 */
public abstract class RecordEditor<F extends Record & EditorForm<F>, D> {

    private final FormPages pages;
    private final RecordList<?> record;
    private final String path;
    private final String views;

    /**
     * An editor of one kind of record.
     *
     * @param path where the list is, for instance {@code /admin/topics}
     * @param views how the names of its templates begin: {@code topic/topic} for {@code
     *     topic/topic-desk} and {@code topic/topic-form}
     */
    protected RecordEditor(FormPages pages, RecordList<?> record, String path, String views) {
        this.pages = pages;
        this.record = record;
        this.path = path;
        this.views = views;
    }

    /** The form for a new record. */
    protected abstract F empty();

    /**
     * The form of a record as it is stored.
     *
     * @throws NotFound if there is none
     */
    protected abstract F stored(UUID id);

    /** Reads what was typed; nothing if there is anything to mend, which is added to the errors. */
    protected abstract Optional<D> read(F form, @Nullable UUID id, BindingResult errors);

    /** Adds a record. */
    protected abstract UUID add(D details);

    /**
     * Describes a record anew.
     *
     * @throws StaleVersion when it was saved since that version was read
     */
    protected abstract void describe(UUID id, long version, D details);

    /** What the editor is told when it is done. */
    protected abstract Notice saved(F form, D details);

    /** Adds what the form shows beside what was typed. */
    protected abstract void furnish(ModelAndView page, F form, @Nullable UUID id);

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        TextFilter filter = TextFilter.of(q);
        model.addAttribute("filter", filter);
        model.addAttribute("count", record.count(filter));
        model.addAttribute("page", record.page(filter, after));
        return views + "-desk";
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return opened(empty(), null);
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return opened(stored(id), id);
    }

    private ModelAndView opened(F form, @Nullable UUID id) {
        return furnished(pages.open(view(), form), form, id);
    }

    @PostMapping
    ModelAndView sendNew(
            @Valid @ModelAttribute(FormPages.FORM) F form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(null, form, errors, next);
    }

    @PostMapping("/{id}")
    ModelAndView send(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FormPages.FORM) F form,
            BindingResult errors,
            RedirectAttributes next) {
        return answer(id, form, errors, next);
    }

    private ModelAndView answer(
            @Nullable UUID id, F form, BindingResult errors, RedirectAttributes next) {
        ModelAndView page =
                pages.answer(
                        view(),
                        form,
                        errors,
                        () -> read(form, id, errors),
                        details -> save(id, form, details, next),
                        () -> storedNow(id));
        return furnished(page, form, id);
    }

    private String save(@Nullable UUID id, F form, D details, RedirectAttributes next) {
        UUID place = id;
        if (place == null) {
            place = add(details);
        } else {
            describe(place, Typed.version(form.version()), details);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, saved(form, details));
        return path + "/" + place;
    }

    private F storedNow(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        return stored(id);
    }

    /** A redirect shows nothing. */
    private ModelAndView furnished(ModelAndView page, F form, @Nullable UUID id) {
        if (page.isReference()) {
            page.addObject("id", id);
            furnish(page, form, id);
        }
        return page;
    }

    private String view() {
        return views + "-form";
    }
}
