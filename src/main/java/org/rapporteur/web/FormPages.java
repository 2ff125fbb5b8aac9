package org.rapporteur.web;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answers to an editor's form, which the model holds as {@code form}. Each but the last shows
 * it again with all that was typed: what must be mended beside its field, both texts as {@code
 * conflict} when somebody else saved first, and as {@code focus} the field to go on with.
 */
@Component
public class FormPages {

    /** The name of the form in the model. */
    public static final String FORM = "form";

    /** Whether the page holds something that was typed and is saved nowhere. */
    public static final String UNSAVED = "unsaved";

    FormPages() {}

    /**
     * Answers a form that was sent: takes its step, or reads it and saves it.
     *
     * @param view the template of the form
     * @param errors what validation found; reading adds to it
     * @param read what the desk is to record; nothing if there is anything to mend
     * @param save records it and says where its form is then
     * @param stored the form as it would be filled now, for a record that somebody else saved
     */
    public <F extends Record & EditorForm<F>, D> ModelAndView answer(
            String view,
            F form,
            Errors errors,
            Supplier<Optional<D>> read,
            Function<D, String> save,
            Supplier<F> stored) {
        Step step = Step.of(form.step());
        if (step.isTaken()) {
            return stepped(view, form.after(step), step);
        }
        return read.get()
                .flatMap(details -> saved(view, form, errors, () -> save.apply(details), stored))
                .orElseGet(() -> toMend(view, form, errors));
    }

    private <F extends Record & EditorForm<F>> Optional<ModelAndView> saved(
            String view, F form, Errors errors, Supplier<String> save, Supplier<F> stored) {
        try {
            return Optional.of(saved(save.get()));
        } catch (SlugTaken taken) {
            errors.rejectValue("slug", "web.form.slug-taken");
        } catch (FieldRefused refused) {
            errors.rejectValue(refused.field(), refused.key(), refused.arguments(), null);
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            return Optional.of(stale(view, form, stored.get()));
        } catch (DataIntegrityViolationException collision) {
            errors.reject("web.form.collision");
        }
        return Optional.empty();
    }

    /** The form as it stands. */
    public ModelAndView open(String view, Record form) {
        return page(view, HttpStatus.OK, new BeanPropertyBindingResult(form, FORM));
    }

    /**
     * The form after a step within it; the focus is on the first field of the row that was added,
     * or on the button that adds one.
     */
    public ModelAndView stepped(String view, Record form, Step step) {
        String added = FormFields.lastRowOf(step.group(), form);
        return open(view, form)
                .addObject(UNSAVED, true)
                .addObject("focus", step.isAddition() ? added : "add-" + step.group());
    }

    /** What was typed cannot be saved (422). The issues are put in the order of the fields. */
    public ModelAndView toMend(String view, Record form, Errors errors) {
        BindingResult inOrder = new BeanPropertyBindingResult(form, FORM);
        List<String> fields = FormFields.paths(form);
        errors.getAllErrors().stream()
                .distinct()
                .sorted(Comparator.comparing(issue -> fields.indexOf(fieldOf(issue))))
                .forEach(inOrder::addError);
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT, inOrder).addObject(UNSAVED, true);
    }

    private static String fieldOf(ObjectError issue) {
        return issue instanceof FieldError error ? error.getField() : "";
    }

    /**
     * Somebody else saved first (409). The form is now about the stored version: saved again, it
     * replaces that one.
     */
    public <F extends Record & EditorForm<F>> ModelAndView stale(String view, F typed, F stored) {
        F renewed = typed.about(Typed.version(stored.version()));
        return page(view, HttpStatus.CONFLICT, new BeanPropertyBindingResult(renewed, FORM))
                .addObject(UNSAVED, true)
                .addObject("conflict", Conflict.between(stored, typed));
    }

    private static ModelAndView page(String view, HttpStatus status, BindingResult form) {
        return new ModelAndView(view, form.getModel(), status);
    }

    /** Saved: see the form at its own address (303). */
    public ModelAndView saved(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
