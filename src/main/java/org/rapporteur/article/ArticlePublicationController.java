package org.rapporteur.article;

import jakarta.validation.Valid;

import org.rapporteur.account.SignedIn;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Shows articles to readers, takes them back, and throws drafts away. */
@Controller
@RequestMapping("/admin/articles/{id}")
class ArticlePublicationController {

    private final ArticleDesk desk;
    private final ArticleFormPage page;
    private final ArticleSubmission submission;
    private final PublicationCheck check;
    private final Clock clock;

    ArticlePublicationController(
            ArticleDesk desk,
            ArticleFormPage page,
            ArticleSubmission submission,
            PublicationCheck check,
            Clock clock) {
        this.desk = desk;
        this.page = page;
        this.submission = submission;
        this.check = check;
        this.clock = clock;
    }

    /** Publishes what was typed. */
    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            SignedIn editor,
            RedirectAttributes flash) {
        return submission.next(
                new ArticleId(id), form, errors, sent -> publish(sent, editor, flash));
    }

    private ModelAndView publish(SentArticle sent, SignedIn editor, RedirectAttributes flash) {
        EditedArticle stored = Objects.requireNonNull(sent.stored());
        if (!sent.isWrong() && desk.isShown(stored, sent.details())) {
            sent.errors().reject("article.form.same", number(stored), null);
            return page.invalid(sent);
        }
        Optional<Change> change = stored.isPublished() ? change(sent) : Optional.of(Change.FIRST);
        sent.reject(check.issues(sent.details()));
        if (sent.isWrong() || change.isEmpty()) {
            return page.invalid(sent);
        }
        Publication publication = publication(change.get(), sent.form(), editor);
        desk.publish(stored.id(), stored.version(), sent.details(), publication);
        return ArticleEditorController.published(stored.id(), sent.details().slug(), flash);
    }

    private static Object[] number(EditedArticle stored) {
        return new Object[] {String.valueOf(stored.publishedNumber())};
    }

    /** The class of a change that readers are told of, with its reason. */
    private static Optional<Change> change(SentArticle sent) {
        Optional<Change> change =
                ArticleFormPage.CHANGES.stream()
                        .filter(one -> one.name().equals(sent.form().change()))
                        .findFirst();
        if (change.isEmpty()) {
            sent.errors().rejectValue("change", "article.form.change.missing");
        }
        if (sent.form().reason().isBlank()) {
            sent.errors().rejectValue("reason", "article.form.reason.missing");
        }
        return change;
    }

    private Publication publication(Change change, ArticleForm form, SignedIn editor) {
        return change == Change.FIRST
                ? Publication.first(clock.instant(), editor.id())
                : new Publication(clock.instant(), editor.id(), change, form.reason().strip());
    }

    /**
     * Takes a published article back and keeps what was typed as its working copy.
     *
     * @param confirmed empty until the editor was asked whether it is really meant
     */
    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String confirmed,
            SignedIn editor,
            RedirectAttributes flash) {
        return submission.next(
                new ArticleId(id),
                form,
                errors,
                sent -> {
                    checkWithdrawal(sent);
                    if (sent.isWrong()) {
                        return page.invalid(sent);
                    }
                    return confirmed.isEmpty()
                            ? page.confirm("withdrawal", sent)
                            : withdraw(sent, editor, flash);
                });
    }

    private static void checkWithdrawal(SentArticle sent) {
        if (!Objects.requireNonNull(sent.stored()).isPublished()) {
            sent.errors().reject("article.form.not-published");
        } else if (sent.form().withdrawalReason().isBlank()) {
            sent.errors().rejectValue("withdrawalReason", "article.form.withdrawal-reason.missing");
        }
    }

    private ModelAndView withdraw(SentArticle sent, SignedIn editor, RedirectAttributes flash) {
        EditedArticle stored = Objects.requireNonNull(sent.stored());
        Publication withdrawal =
                new Publication(
                        clock.instant(),
                        editor.id(),
                        Change.WITHDRAWAL,
                        sent.form().withdrawalReason().strip());
        desk.withdraw(stored.id(), stored.version(), sent.details(), withdrawal);
        return ArticleEditorController.back(
                stored.id(), flash, Notice.of("article.notice.withdrawn"));
    }

    /**
     * Throws a draft away that readers never saw.
     *
     * @param confirmed empty until the editor was asked whether it is really meant
     */
    @PostMapping("/deletion")
    ModelAndView delete(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes flash) {
        ArticleId article = new ArticleId(id);
        if (desk.find(article).isEmpty()) {
            return deleted(flash);
        }
        return submission.next(
                article,
                form,
                errors,
                sent -> {
                    EditedArticle stored = Objects.requireNonNull(sent.stored());
                    if (!stored.isDisposable()) {
                        sent.errors().reject("article.form.not-disposable");
                        return page.invalid(sent);
                    }
                    if (confirmed.isEmpty()) {
                        return page.confirm("deletion", sent);
                    }
                    desk.discard(stored.id(), stored.version());
                    return deleted(flash);
                });
    }

    private static ModelAndView deleted(RedirectAttributes flash) {
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("article.notice.deleted"));
        return ArticleEditorController.redirect("/admin/articles");
    }
}
