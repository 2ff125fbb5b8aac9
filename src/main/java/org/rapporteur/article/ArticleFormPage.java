package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.People;
import org.rapporteur.edition.Change;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.web.FormPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The page with the article's form: text, state, what must be mended, and what was published. */
@Component
class ArticleFormPage {

    /** The classes of change that an editor can choose. */
    static final List<Change> CHANGES =
            List.of(Change.UPDATE, Change.CLARIFICATION, Change.CORRECTION, Change.MINOR);

    private static final String VIEW = "article/article-form";

    private final FormPages forms;
    private final People people;
    private final ArticleCatalogue catalogue;
    private final ArticleReading reading;
    private final RelatedItems items;
    private final TopicCatalogue topics;
    private final PublicationCheck check;
    private final Quoting quoting;
    private final ArticleHeads heads;

    ArticleFormPage(
            FormPages forms,
            People people,
            ArticleCatalogue catalogue,
            ArticleReading reading,
            RelatedItems items,
            TopicCatalogue topics,
            PublicationCheck check,
            Quoting quoting,
            ArticleHeads heads) {
        this.forms = forms;
        this.people = people;
        this.catalogue = catalogue;
        this.reading = reading;
        this.items = items;
        this.topics = topics;
        this.check = check;
        this.quoting = quoting;
        this.heads = heads;
    }

    /** The form as it is opened. */
    ModelAndView opened(ArticleForm form, @Nullable EditedArticle stored) {
        Errors none = new BeanPropertyBindingResult(form, FormPages.FORM);
        return page(reading.sent(form, none, stored).unjudged(), HttpStatus.OK, false);
    }

    /** The form with one more row, on which the focus is. */
    ModelAndView stepped(
            ArticleForm form, Errors errors, ArticleStep step, @Nullable EditedArticle stored) {
        ArticleForm longer = step.applied(form);
        return page(reading.sent(longer, errors, stored).unjudged(), HttpStatus.OK, true)
                .addObject("focus", step.focus(longer));
    }

    /** The form again, with its errors and everything that was typed. */
    ModelAndView invalid(SentArticle sent) {
        return page(sent, HttpStatus.UNPROCESSABLE_CONTENT, true);
    }

    /** The form again, with the question whether it is really meant: "withdrawal", "deletion". */
    ModelAndView confirm(String question, SentArticle sent) {
        return page(sent.unjudged(), HttpStatus.OK, true).addObject("confirm", question);
    }

    /**
     * The form again beside the text that somebody else stored. It now stands on the stored
     * version, so that saving it once more is a decision; about a withdrawn article it becomes the
     * form of a new one.
     */
    ModelAndView conflict(ArticleForm form, Errors errors, EditedArticle stored) {
        ArticleConflict conflict =
                ArticleConflict.between(
                        stored, nameOf(stored.editedBy()), reading.form(stored), form, titles());
        return conflict.isOpen()
                ? conflict(form.on(stored.version()), errors, stored, conflict)
                : conflict(form.anew(freed(form.slug(), stored)), errors, null, conflict);
    }

    /** The form again, for a new article: somebody deleted the draft it was about. */
    ModelAndView deleted(ArticleForm form, Errors errors) {
        return conflict(form.anew(form.slug()), errors, null, ArticleConflict.deleted());
    }

    private ModelAndView conflict(
            ArticleForm renewed,
            Errors errors,
            @Nullable EditedArticle about,
            ArticleConflict conflict) {
        SentArticle sent = reading.sent(renewed, errors, about).unjudged();
        return page(sent, HttpStatus.CONFLICT, true).addObject("conflict", conflict);
    }

    /** The addresses of a withdrawn article stay its own. */
    private static String freed(String slug, EditedArticle withdrawn) {
        boolean its =
                slug.equals(withdrawn.details().slug()) || slug.equals(withdrawn.publishedSlug());
        return its ? "" : slug;
    }

    private ModelAndView page(SentArticle sent, HttpStatus status, boolean unsaved) {
        ModelAndView page =
                sent.isWrong()
                        ? forms.toMend(VIEW, sent.form(), sent.errors())
                        : forms.open(VIEW, sent.form());
        page.setStatus(status);
        page.addObject("article", sent.stored());
        page.addObject(FormPages.UNSAVED, unsaved);
        page.addObject("kinds", ArticleKind.values());
        page.addObject("changes", CHANGES);
        page.addObject("topicChoices", topicChoices());
        page.addObject("suggestions", items.suggestions());
        if (sent.stored() != null || unsaved) {
            page.addObject("issues", sent.further(check.issues(sent.details())));
        }
        if (sent.stored() != null) {
            page.addObject("editor", nameOf(sent.stored().editedBy()));
            page.addObject("history", catalogue.history(sent.stored().id()));
        }
        return page;
    }

    private @Nullable String nameOf(@Nullable UUID account) {
        return account == null ? null : people.names(List.of(account)).get(account);
    }

    private List<Choice> topicChoices() {
        return topics.all().stream().map(topic -> new Choice(topic.slug(), topic.title())).toList();
    }

    private UnaryOperator<String> titles() {
        Map<String, String> titles =
                topicChoices().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return slug -> titles.getOrDefault(slug, slug);
    }

    /** One of several, in a list to choose from. */
    record Choice(String value, String label) {}

    /** The page as readers would see the working copy. */
    ModelAndView preview(EditedArticle article) {
        RenderedBody rendered = quoting.render(article.details().body());
        ArticlePage page = catalogue.preview(article, rendered);
        return new ModelAndView("article/article-preview")
                .addObject("head", heads.preview(page))
                .addObject("edited", article)
                .addObject("article", page);
    }
}
