package org.rapporteur.article;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.SignedIn;
import org.rapporteur.edition.Publication;
import org.rapporteur.web.Notice;
import org.rapporteur.web.TextFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** The form in which articles are written, and the list of them. */
@Controller
@RequestMapping("/admin/articles")
class ArticleEditorController {

    private final ArticleDesk desk;
    private final ArticleRecord record;
    private final ArticleReading reading;
    private final ArticleFormPage page;
    private final ArticleSubmission submission;
    private final PublicationCheck check;
    private final Clock clock;

    ArticleEditorController(
            ArticleDesk desk,
            ArticleRecord record,
            ArticleReading reading,
            ArticleFormPage page,
            ArticleSubmission submission,
            PublicationCheck check,
            Clock clock) {
        this.desk = desk;
        this.record = record;
        this.reading = reading;
        this.page = page;
        this.submission = submission;
        this.check = check;
        this.clock = clock;
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
        return page.opened(ArticleForm.empty(), null);
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        EditedArticle article = desk.read(new ArticleId(id));
        return page.opened(reading.form(article), article);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "save") String step,
            SignedIn editor,
            RedirectAttributes flash) {
        return ArticleStep.of(step)
                .map(add -> page.stepped(form, errors, add, null))
                .orElseGet(() ->
                        submission.first(
                                form,
                                errors,
                                sent ->
                                        step.equals("publish")
                                                ? publishNew(sent, editor, flash)
                                                : saveNew(sent, step, editor, flash)));
    }

    private ModelAndView saveNew(
            SentArticle sent, String step, SignedIn editor, RedirectAttributes flash) {
        if (sent.isWrong()) {
            return page.invalid(sent);
        }
        ArticleId id = desk.draft(sent.details(), editor.id(), clock.instant());
        return saved(id, step, flash, Notice.of("article.notice.saved"));
    }

    private ModelAndView publishNew(SentArticle sent, SignedIn editor, RedirectAttributes flash) {
        sent.reject(check.issues(sent.details()));
        if (sent.isWrong()) {
            return page.invalid(sent);
        }
        Publication first = Publication.first(clock.instant(), editor.id());
        ArticleId id = desk.publishNew(sent.details(), first);
        return published(id, sent.details().slug(), flash);
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
        return ArticleStep.of(step)
                .map(add -> submission.step(article, form, errors, add))
                .orElseGet(() ->
                        submission.next(
                                article, form, errors, sent -> save(sent, step, editor, flash)));
    }

    private ModelAndView save(
            SentArticle sent, String step, SignedIn editor, RedirectAttributes flash) {
        if (sent.isWrong()) {
            return page.invalid(sent);
        }
        EditedArticle stored = Objects.requireNonNull(sent.stored());
        desk.write(stored.id(), stored.version(), sent.details(), editor.id(), clock.instant());
        return saved(stored.id(), step, flash, savedNotice(stored));
    }

    private static Notice savedNotice(EditedArticle stored) {
        return stored.isPublished()
                ? Notice.of("article.notice.saved-copy", String.valueOf(stored.publishedNumber()))
                : Notice.of("article.notice.saved");
    }

    @GetMapping("/{id}/preview")
    ModelAndView preview(@PathVariable UUID id) {
        return page.preview(desk.read(new ArticleId(id)));
    }

    private static ModelAndView saved(
            ArticleId id, String step, RedirectAttributes flash, Notice notice) {
        return step.equals("preview")
                ? redirect(address(id) + "/preview")
                : back(id, flash, notice);
    }

    /** Back to the form, with the address at which readers find the article. */
    static ModelAndView published(ArticleId id, String slug, RedirectAttributes flash) {
        return back(id, flash, Notice.of("article.notice.published", "/articles/" + slug));
    }

    /** Back to the form of an article. */
    static ModelAndView back(ArticleId id, RedirectAttributes flash, Notice notice) {
        flash.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return redirect(address(id));
    }

    private static String address(ArticleId id) {
        return "/admin/articles/" + id.value();
    }

    /** See there (303). */
    static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }
}
