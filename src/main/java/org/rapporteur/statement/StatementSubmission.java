package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.function.Supplier;

/** Writes what an editor sent; when that cannot be, the form comes back with everything in it. */
@Component
class StatementSubmission {

    private final StatementDesk desk;
    private final StatementForms forms;
    private final StatementReader reader;
    private final StatementFormPages pages;

    StatementSubmission(
            StatementDesk desk,
            StatementForms forms,
            StatementReader reader,
            StatementFormPages pages) {
        this.desk = desk;
        this.forms = forms;
        this.reader = reader;
        this.pages = pages;
    }

    /**
     * Writes, or brings the form back.
     *
     * @param id the statement; null for a new one
     * @param write what is to be done; answers where the editor goes on
     */
    ModelAndView attempt(SentForm sent, @Nullable StatementId id, Supplier<ModelAndView> write) {
        try {
            return twiceAtMost(write);
        } catch (SlugTaken taken) {
            sent.reject("slug", "slug.taken");
            return pages.wrong(sent, id == null ? null : desk.edited(id));
        } catch (NotFound deleted) {
            return gone(sent.form());
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            if (id == null) {
                throw stale;
            }
            return conflict(sent, id);
        }
    }

    /** Brings the form back for a new statement: its draft was deleted. */
    ModelAndView gone(StatementForm typed) {
        return pages.gone(reader.shown(typed.on(0), null));
    }

    /** Two editors may add the same source, or claim the same address, at the same moment. */
    private static ModelAndView twiceAtMost(Supplier<ModelAndView> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return write.get();
        }
    }

    private ModelAndView conflict(SentForm sent, StatementId id) {
        EditedStatement stored = desk.edited(id);
        StatementConflict conflict =
                StatementConflict.between(stored, forms.of(stored), sent.form());
        SentForm renewed = reader.shown(sent.form().on(stored.version()), id);
        return pages.conflict(renewed, stored, conflict);
    }
}
