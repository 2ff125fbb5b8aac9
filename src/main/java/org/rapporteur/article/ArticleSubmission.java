package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.rapporteur.web.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;
import java.util.function.Function;

/**
 * Does with a form what an editor asked for. When that cannot be, because somebody else was faster,
 * the form comes back with everything in it.
 */
@Component
class ArticleSubmission {

    private final ArticleDesk desk;
    private final ArticleReading reading;
    private final ArticleFormPage page;

    ArticleSubmission(ArticleDesk desk, ArticleReading reading, ArticleFormPage page) {
        this.desk = desk;
        this.reading = reading;
        this.page = page;
    }

    /** What is asked for; answers where the editor goes on. */
    interface Act extends Function<SentArticle, ModelAndView> {}

    /** Does something with the form of a new article. */
    ModelAndView first(ArticleForm form, Errors errors, Act act) {
        return attempt(form, errors, null, act);
    }

    /**
     * Does something with the form of an article. Whether it is about what is stored now is asked
     * before anything that may be wrong with it.
     */
    ModelAndView next(ArticleId id, ArticleForm form, Errors errors, Act act) {
        Optional<EditedArticle> stored = desk.find(id);
        boolean open =
                stored.filter(article -> !article.isWithdrawn())
                        .filter(article -> article.version() == Typed.version(form.version()))
                        .isPresent();
        return open ? attempt(form, errors, stored.get(), act) : overtaken(form, errors, id);
    }

    /** The form with one more row; what is in it is neither saved nor compared. */
    ModelAndView step(ArticleId id, ArticleForm form, Errors errors, ArticleStep step) {
        return desk.find(id)
                .filter(article -> !article.isWithdrawn())
                .map(article -> page.stepped(form, errors, step, article))
                .orElseGet(() -> overtaken(form, errors, id));
    }

    private ModelAndView attempt(
            ArticleForm form, Errors errors, @Nullable EditedArticle stored, Act act) {
        try {
            return addressed(form, errors, stored, act);
        } catch (SlugTaken taken) {
            return stored == null || isStill(stored)
                    ? refused(form, errors, stored, "slug", "article.form.slug.taken")
                    : overtaken(form, errors, stored.id());
        } catch (StaleVersion | OptimisticLockingFailureException | NotFound meanwhile) {
            if (stored == null) {
                throw meanwhile;
            }
            return overtaken(form, errors, stored.id());
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException collision) {
            return refused(form, errors, stored, null, "web.form.collision");
        }
    }

    /** An address that is made of the headline is made anew when somebody was faster. */
    private ModelAndView addressed(
            ArticleForm form, Errors errors, @Nullable EditedArticle stored, Act act) {
        try {
            return act.apply(reading.sent(form, errors, stored));
        } catch (SlugTaken taken) {
            if (!form.slug().isEmpty()) {
                throw taken;
            }
            return act.apply(reading.sent(form, errors, stored));
        }
    }

    private ModelAndView refused(
            ArticleForm form,
            Errors errors,
            @Nullable EditedArticle stored,
            @Nullable String field,
            String key) {
        SentArticle sent = reading.sent(form, errors, stored);
        sent.errors().rejectValue(field, key);
        return page.invalid(sent);
    }

    private boolean isStill(EditedArticle article) {
        return desk.find(article.id())
                .filter(now -> now.version() == article.version())
                .isPresent();
    }

    private ModelAndView overtaken(ArticleForm form, Errors errors, ArticleId id) {
        return desk.find(id)
                .map(stored -> page.conflict(form, errors, stored))
                .orElseGet(() -> page.deleted(form, errors));
    }
}
