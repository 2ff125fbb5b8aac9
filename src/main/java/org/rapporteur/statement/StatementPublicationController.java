package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.SignedIn;
import org.rapporteur.edition.Publication;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Notice;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Shows statements to readers, and takes them back. */
@Controller
@RequestMapping("/admin/statements/{id}")
class StatementPublicationController {

    private final StatementDesk desk;
    private final StatementEntryDesk entries;
    private final StatementForms forms;
    private final StatementReader reader;
    private final StatementFormPages pages;
    private final StatementSubmission submission;
    private final QuotedWordsCheck quotations;
    private final SmartValidator validator;
    private final Clock clock;

    StatementPublicationController(
            StatementDesk desk,
            StatementEntryDesk entries,
            StatementForms forms,
            StatementReader reader,
            StatementFormPages pages,
            StatementSubmission submission,
            QuotedWordsCheck quotations,
            SmartValidator mvcValidator,
            Clock clock) {
        this.desk = desk;
        this.entries = entries;
        this.forms = forms;
        this.reader = reader;
        this.pages = pages;
        this.submission = submission;
        this.quotations = quotations;
        this.validator = mvcValidator;
        this.clock = clock;
    }

    /**
     * Publishes what was typed.
     *
     * @param id the statement, or "new" for one that was never saved
     */
    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable String id,
            @ModelAttribute("form") StatementForm form,
            SignedIn editor,
            RedirectAttributes flash) {
        if (id.equals("new")) {
            SentForm sent = checked(form, null);
            return sent.isWrong() ? pages.wrong(sent, null) : first(sent, editor, flash);
        }
        return desk.find(identified(id))
                .map(stored -> publish(checked(form, stored.id()), stored, editor, flash))
                .orElseGet(() -> submission.gone(form));
    }

    private SentForm checked(StatementForm form, @Nullable StatementId own) {
        SentForm sent = reader.sent(form, own);
        sent.reject(pages.issues(sent));
        return sent;
    }

    private ModelAndView publish(
            SentForm sent, EditedStatement stored, SignedIn editor, RedirectAttributes flash) {
        boolean stale = stored.version() != sent.form().version();
        if (!stale && stored.isPublished()) {
            checkChange(sent, stored);
        }
        if (sent.isWrong() && !stale) {
            return pages.wrong(sent, stored);
        }
        return submission.attempt(
                sent,
                stored.id(),
                () -> {
                    StaleVersion.unlessSame(stored.version(), sent.form().version());
                    return stored.isDraft()
                            ? publishDraft(sent, stored, editor, flash)
                            : publishChanges(sent, stored, editor, flash);
                });
    }

    private void checkChange(SentForm sent, EditedStatement stored) {
        Optional<StatementChange> change =
                FieldReader.choice(StatementChange.class, sent.form().change());
        if (change.isEmpty()) {
            sent.reject("change", "choice");
        } else if (change.get().needsReason() && sent.form().reason().isEmpty()) {
            sent.reject("reason", "reason.missing");
        }
        if (!StatementConflict.between(stored, forms.of(stored), sent.form()).isAny()) {
            sent.errors().reject("statement.form.unchanged");
        }
        sent.reject(quotations.afterChange(stored, sent.entry().details()));
    }

    private ModelAndView first(SentForm sent, SignedIn editor, RedirectAttributes flash) {
        return submission.attempt(
                sent,
                null,
                () -> {
                    Publication first = Publication.first(clock.instant(), editor.id());
                    return published(entries.publish(sent.entry(), first), sent, flash);
                });
    }

    private ModelAndView publishDraft(
            SentForm sent, EditedStatement stored, SignedIn editor, RedirectAttributes flash) {
        Publication first = Publication.first(clock.instant(), editor.id());
        entries.publish(stored.id(), stored.version(), sent.entry(), first);
        return published(stored.id(), sent, flash);
    }

    private ModelAndView publishChanges(
            SentForm sent, EditedStatement stored, SignedIn editor, RedirectAttributes flash) {
        if (stored.isWithdrawn()) {
            sent.errors().reject("statement.form.is-withdrawn");
            return pages.wrong(sent, stored);
        }
        StatementForm form = sent.form();
        Publication changes =
                new Publication(
                        clock.instant(),
                        editor.id(),
                        StatementChange.valueOf(form.change()).change(),
                        FieldReader.orNull(form.reason()));
        entries.publishChanges(stored.id(), stored.version(), sent.entry(), changes);
        return published(stored.id(), sent, flash);
    }

    private static ModelAndView published(StatementId id, SentForm sent, RedirectAttributes flash) {
        String path = "/statements/" + sent.entry().details().slug();
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("statement.notice.published", path));
        return StatementEditorController.backTo(id);
    }

    /** Takes a published statement back, whatever else stands in the form. */
    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @ModelAttribute("form") StatementForm form,
            SignedIn editor,
            RedirectAttributes flash) {
        return desk.find(new StatementId(id))
                .map(stored -> withdraw(form, stored, editor, flash))
                .orElseGet(() -> submission.gone(form));
    }

    private ModelAndView withdraw(
            StatementForm form, EditedStatement stored, SignedIn editor, RedirectAttributes flash) {
        SentForm sent = reader.shown(form, stored.id());
        checkWithdrawal(sent, stored);
        boolean stale = stored.version() != form.version();
        if (sent.isWrong() && !stale) {
            return pages.wrong(sent, stored);
        }
        return submission.attempt(
                sent,
                stored.id(),
                () -> {
                    desk.withdraw(
                            stored.id(),
                            form.version(),
                            form.withdrawalReason(),
                            editor.id(),
                            clock.instant());
                    return withdrawn(stored.id(), flash);
                });
    }

    private void checkWithdrawal(SentForm sent, EditedStatement stored) {
        String reason = sent.form().withdrawalReason();
        validator.validateValue(StatementForm.class, "withdrawalReason", reason, sent.errors());
        if (!stored.isPublished()) {
            sent.errors().reject("statement.form.not-published");
        } else if (reason.isEmpty()) {
            sent.reject("withdrawalReason", "withdrawalReason.missing");
        }
        sent.reject(quotations.beforeWithdrawal(stored.id()));
    }

    private static ModelAndView withdrawn(StatementId id, RedirectAttributes flash) {
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("statement.notice.withdrawn"));
        return StatementEditorController.backTo(id);
    }

    private static StatementId identified(String id) {
        try {
            return new StatementId(UUID.fromString(id));
        } catch (IllegalArgumentException noIdentifier) {
            throw new NotFound();
        }
    }
}
