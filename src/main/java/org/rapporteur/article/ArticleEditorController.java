package org.rapporteur.article;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.SignedIn;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.web.Notice;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.rapporteur.web.TextFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The form in which articles are written, and the list of them. */
@Controller
@RequestMapping("/admin/articles")
class ArticleEditorController {

    private final ArticleDesk desk;
    private final ArticleRecord record;
    private final ArticleReading reading;
    private final ArticleFormPage page;
    private final PublicationCheck check;
    private final Clock clock;

    ArticleEditorController(
            ArticleDesk desk,
            ArticleRecord record,
            ArticleReading reading,
            ArticleFormPage page,
            PublicationCheck check,
            Clock clock) {
        this.desk = desk;
        this.record = record;
        this.reading = reading;
        this.page = page;
        this.check = check;
        this.clock = clock;
    }

    /** A form is made by its constructor; nothing else of a request is written anywhere. */
    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable ArticleState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        ArticleRecord.Filter filter = new ArticleRecord.Filter(state, TextFilter.of(q).typed());
        return new ModelAndView("article/article-desk")
                .addObject("filter", filter)
                .addObject("states", ArticleState.values())
                .addObject("count", record.count(filter))
                .addObject("page", record.page(filter, after));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return page.of(ArticleForm.empty(), null);
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        EditedArticle article = desk.read(new ArticleId(id));
        return page.of(reading.form(article), article);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "save") String step,
            SignedIn editor,
            RedirectAttributes flash) {
        return switch (step) {
            case "add-topic" -> page.of(form.withRoomForTopic(), null);
            case "add-related" -> page.of(form.withRoomForRelated(), null);
            case "publish" -> publishNew(form, errors, editor, flash);
            default -> saveNew(form, errors, step, editor, flash);
        };
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "save") String step,
            SignedIn editor,
            RedirectAttributes flash) {
        ArticleId article = new ArticleId(id);
        return switch (step) {
            case "add-topic" -> page.of(form.withRoomForTopic(), desk.read(article));
            case "add-related" -> page.of(form.withRoomForRelated(), desk.read(article));
            default -> saveChanges(article, form, errors, step, editor, flash);
        };
    }

    @PostMapping("/{id}/publication")
    ModelAndView publish(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            SignedIn editor,
            RedirectAttributes flash) {
        EditedArticle stored = desk.read(new ArticleId(id));
        ArticleDetails details = reading.read(form, stored.id(), errors);
        Optional<Change> change = change(form, stored, errors);
        page.reject(check.issues(details), errors);
        if (errors.hasErrors() || change.isEmpty()) {
            return page.invalid(form, errors, stored);
        }
        Publication publication = publication(change.get(), form, editor);
        return attempt(
                () -> desk.publish(stored.id(), opened(form), details, publication),
                form,
                errors,
                stored.id(),
                () -> published(stored.id(), flash));
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            SignedIn editor,
            RedirectAttributes flash) {
        ArticleId article = new ArticleId(id);
        if (form.withdrawalReason().isBlank()) {
            errors.rejectValue("withdrawalReason", "article.form.withdrawal-reason.missing");
            return page.invalid(form, errors, desk.read(article));
        }
        return attempt(
                () ->
                        desk.withdraw(
                                article, opened(form), form.withdrawalReason(), editor.id(), now()),
                form,
                errors,
                article,
                () -> back(article, flash, Notice.of("article.notice.withdrawn")));
    }

    @PostMapping("/{id}/deletion")
    ModelAndView delete(
            @PathVariable UUID id,
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        ArticleId article = new ArticleId(id);
        return attempt(
                () -> desk.discard(article, opened(form)),
                form,
                errors,
                article,
                () -> {
                    flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("article.notice.deleted"));
                    return redirect("/admin/articles");
                });
    }

    @GetMapping("/{id}/preview")
    ModelAndView preview(@PathVariable UUID id) {
        return page.preview(desk.read(new ArticleId(id)));
    }

    private ModelAndView saveNew(
            ArticleForm form,
            BindingResult errors,
            String step,
            SignedIn editor,
            RedirectAttributes flash) {
        ArticleDetails details = reading.read(form, null, errors);
        if (errors.hasErrors()) {
            return page.invalid(form, errors, null);
        }
        try {
            ArticleId id = desk.draft(details, editor.id(), now());
            return saved(id, step, flash);
        } catch (SlugTaken taken) {
            return slugTaken(form, errors, null);
        }
    }

    private ModelAndView publishNew(
            ArticleForm form, BindingResult errors, SignedIn editor, RedirectAttributes flash) {
        ArticleDetails details = reading.read(form, null, errors);
        page.reject(check.issues(details), errors);
        if (errors.hasErrors()) {
            return page.invalid(form, errors, null);
        }
        try {
            Publication first = Publication.first(now(), editor.id());
            return published(desk.publishNew(details, first), flash);
        } catch (SlugTaken taken) {
            return slugTaken(form, errors, null);
        }
    }

    private ModelAndView saveChanges(
            ArticleId article,
            ArticleForm form,
            BindingResult errors,
            String step,
            SignedIn editor,
            RedirectAttributes flash) {
        ArticleDetails details = reading.read(form, article, errors);
        if (errors.hasErrors()) {
            return page.invalid(form, errors, desk.read(article));
        }
        return attempt(
                () -> desk.write(article, opened(form), details, editor.id(), now()),
                form,
                errors,
                article,
                () -> saved(article, step, flash));
    }

    private interface Outcome {
        ModelAndView show();
    }

    /** Does it, or shows the form again when somebody was faster or has the address. */
    private ModelAndView attempt(
            Runnable act, ArticleForm form, BindingResult errors, ArticleId id, Outcome done) {
        try {
            act.run();
            return done.show();
        } catch (StaleVersion stale) {
            return page.conflict(form, desk.read(id));
        } catch (SlugTaken taken) {
            return slugTaken(form, errors, desk.read(id));
        }
    }

    private ModelAndView slugTaken(
            ArticleForm form, BindingResult errors, @Nullable EditedArticle stored) {
        errors.rejectValue("slug", "article.form.slug.taken");
        return page.invalid(form, errors, stored);
    }

    /** The class of the change: the first publication needs none, a later one a reason too. */
    private static Optional<Change> change(
            ArticleForm form, EditedArticle stored, BindingResult errors) {
        if (!stored.isPublished()) {
            return Optional.of(Change.FIRST);
        }
        if (form.reason().isBlank()) {
            errors.rejectValue("reason", "article.form.reason.missing");
        }
        Optional<Change> change =
                ArticleFormPage.CHANGES.stream()
                        .filter(one -> one.name().equals(form.change()))
                        .findFirst();
        if (change.isEmpty()) {
            errors.rejectValue("change", "article.form.change.missing");
        }
        return change;
    }

    private Publication publication(Change change, ArticleForm form, SignedIn editor) {
        return change == Change.FIRST
                ? Publication.first(now(), editor.id())
                : new Publication(now(), editor.id(), change, form.reason().strip());
    }

    private static ModelAndView saved(ArticleId id, String step, RedirectAttributes flash) {
        if (step.equals("preview")) {
            return redirect(address(id) + "/preview");
        } else {
            return back(id, flash, Notice.of("article.notice.saved"));
        }
    }

    private ModelAndView published(ArticleId id, RedirectAttributes flash) {
        String slug = desk.read(id).details().slug();
        return back(id, flash, Notice.of("article.notice.published", "/articles/" + slug));
    }

    private static ModelAndView back(ArticleId id, RedirectAttributes flash, Notice notice) {
        flash.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return redirect(address(id));
    }

    private static String address(ArticleId id) {
        return "/admin/articles/" + id.value();
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }

    private static long opened(ArticleForm form) {
        Long version = form.version();
        return version == null ? 0 : version;
    }

    private Instant now() {
        return clock.instant();
    }
}
