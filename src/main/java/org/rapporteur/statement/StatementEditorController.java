package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.SignedIn;
import org.rapporteur.web.Notice;
import org.rapporteur.web.StaleVersion;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.UUID;

/** The form in which statements are recorded. */
@Controller
@RequestMapping("/admin/statements")
class StatementEditorController {

    private final StatementDesk desk;
    private final StatementEntryDesk entries;
    private final StatementForms forms;
    private final StatementReader reader;
    private final StatementFormPages pages;
    private final StatementSubmission submission;
    private final Clock clock;

    StatementEditorController(
            StatementDesk desk,
            StatementEntryDesk entries,
            StatementForms forms,
            StatementReader reader,
            StatementFormPages pages,
            StatementSubmission submission,
            Clock clock) {
        this.desk = desk;
        this.entries = entries;
        this.forms = forms;
        this.reader = reader;
        this.pages = pages;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return pages.opened(reader.shown(forms.blank(), null), null);
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        EditedStatement stored = desk.edited(new StatementId(id));
        return pages.opened(reader.shown(forms.of(stored), stored.id()), stored);
    }

    @PostMapping(params = "step")
    ModelAndView change(@ModelAttribute("form") StatementForm form, @RequestParam String step) {
        return step(form, FormStep.read(step), null);
    }

    @PostMapping(path = "/{id}", params = "step")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") StatementForm form,
            @RequestParam String step) {
        return desk.find(new StatementId(id))
                .map(stored -> step(form, FormStep.read(step), stored))
                .orElseGet(() -> submission.gone(form));
    }

    private ModelAndView step(StatementForm form, FormStep step, @Nullable EditedStatement stored) {
        StatementId own = stored == null ? null : stored.id();
        StatementForm changed = step.applied(form, forms);
        if (step.isCheck()) {
            SentForm sent = reader.sent(changed, own);
            return sent.isWrong()
                    ? pages.wrong(sent, stored)
                    : pages.changed(sent, stored, "checks");
        }
        return pages.changed(reader.shown(changed, own), stored, step.focus(changed));
    }

    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") StatementForm form, SignedIn editor, RedirectAttributes flash) {
        SentForm sent = reader.sent(form, null);
        if (sent.isWrong()) {
            return pages.wrong(sent, null);
        }
        return submission.attempt(
                sent,
                null,
                () -> saved(entries.draft(sent.entry(), editor.id(), clock.instant()), flash));
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @ModelAttribute("form") StatementForm form,
            SignedIn editor,
            RedirectAttributes flash) {
        return desk.find(new StatementId(id))
                .map(stored -> revise(form, stored, editor, flash))
                .orElseGet(() -> submission.gone(form));
    }

    private ModelAndView revise(
            StatementForm form, EditedStatement stored, SignedIn editor, RedirectAttributes flash) {
        SentForm sent = reader.sent(form, stored.id());
        boolean stale = stored.version() != form.version();
        if (sent.isWrong() && !stale) {
            return pages.wrong(sent, stored);
        }
        return submission.attempt(
                sent,
                stored.id(),
                () -> {
                    StaleVersion.unlessSame(stored.version(), form.version());
                    if (!stored.isDraft()) {
                        sent.errors().reject("statement.form.no-draft");
                        return pages.wrong(sent, stored);
                    }
                    entries.revise(
                            stored.id(),
                            form.version(),
                            sent.entry(),
                            editor.id(),
                            clock.instant());
                    return saved(stored.id(), flash);
                });
    }

    /** Throws a draft away that readers never saw. */
    @PostMapping("/{id}/deletion")
    ModelAndView discard(
            @PathVariable UUID id,
            @ModelAttribute("form") StatementForm form,
            RedirectAttributes flash) {
        EditedStatement stored = desk.edited(new StatementId(id));
        SentForm sent = reader.shown(form, stored.id());
        return submission.attempt(
                sent,
                stored.id(),
                () -> {
                    StaleVersion.unlessSame(stored.version(), form.version());
                    if (!stored.isDraft()) {
                        sent.errors().reject("statement.form.no-draft");
                        return pages.wrong(sent, stored);
                    }
                    return discarded(sent, stored, flash);
                });
    }

    private ModelAndView discarded(
            SentForm sent, EditedStatement stored, RedirectAttributes flash) {
        try {
            desk.discard(stored.id(), stored.version());
        } catch (DataIntegrityViolationException referredTo) {
            sent.errors().reject("statement.form.referred-to");
            return pages.wrong(sent, stored);
        }
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("statement.notice.deleted"));
        return new ModelAndView("redirect:/admin/statements", HttpStatus.SEE_OTHER);
    }

    private static ModelAndView saved(StatementId id, RedirectAttributes flash) {
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("statement.notice.saved"));
        return backTo(id);
    }

    /**
     * Sends the editor to the form again, so that sending it twice is no accident (RFC 9110, 303).
     */
    static ModelAndView backTo(StatementId id) {
        return new ModelAndView("redirect:/admin/statements/" + id.value(), HttpStatus.SEE_OTHER);
    }
}
