package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.text.WordDiff;
import org.rapporteur.topic.TopicCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;

/** The page with the article's form: text, state, what must be mended, and what was published. */
@Component
class ArticleFormPage {

    /** The classes of change that an editor can choose. */
    static final List<Change> CHANGES =
            List.of(Change.UPDATE, Change.CLARIFICATION, Change.CORRECTION, Change.MINOR);

    private final ArticleCatalogue catalogue;
    private final ArticleReading reading;
    private final RelatedItems items;
    private final TopicCatalogue topics;
    private final PublicationCheck check;
    private final Quoting quoting;
    private final ArticleHeads heads;

    ArticleFormPage(
            ArticleCatalogue catalogue,
            ArticleReading reading,
            RelatedItems items,
            TopicCatalogue topics,
            PublicationCheck check,
            Quoting quoting,
            ArticleHeads heads) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.items = items;
        this.topics = topics;
        this.check = check;
        this.quoting = quoting;
        this.heads = heads;
    }

    /** A field in which the typed text and the stored one differ. */
    record Difference(String field, String typed, String stored, WordDiff words) {

        static void add(List<Difference> to, String field, String typed, String stored) {
            if (!typed.equals(stored)) {
                to.add(new Difference(field, typed, stored, WordDiff.between(stored, typed)));
            }
        }
    }

    /** The form, with what surrounds it; {@code stored} is null for a new article. */
    ModelAndView of(ArticleForm form, @Nullable EditedArticle stored) {
        ModelAndView page =
                new ModelAndView("article/article-form")
                        .addObject("form", form.withRoom())
                        .addObject("article", stored)
                        .addObject("kinds", ArticleKind.values())
                        .addObject("changes", CHANGES)
                        .addObject("topicChoices", topicChoices())
                        .addObject("suggestions", items.suggestions());
        if (stored != null) {
            page.addObject("issues", check.issues(stored.details()));
            page.addObject("history", catalogue.history(stored.id()));
        }
        return page;
    }

    private List<Choice> topicChoices() {
        return topics.all().stream().map(topic -> new Choice(topic.slug(), topic.title())).toList();
    }

    /** One of several, in a list to choose from. */
    record Choice(String value, String label) {}

    /** The form again, with its errors and everything that was typed. */
    ModelAndView invalid(ArticleForm form, BindingResult errors, @Nullable EditedArticle stored) {
        ModelAndView page = of(form, stored);
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /**
     * The form again beside the text that somebody else stored. It now stands on the stored
     * version, so that saving it once more is a decision.
     */
    ModelAndView conflict(ArticleForm form, EditedArticle stored) {
        ArticleForm renewed = form.on(stored.version());
        ModelAndView page = of(renewed, stored);
        page.addAllObjects(new BindException(renewed, "form").getModel());
        page.addObject("differences", differences(form, reading.form(stored)));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Puts issues beside their fields. */
    void reject(List<ArticleIssue> issues, Errors errors) {
        for (ArticleIssue issue : issues) {
            errors.rejectValue(issue.field(), issue.key(), issue.arguments().toArray(), null);
        }
    }

    /** The page as readers would see the working copy. */
    ModelAndView preview(EditedArticle article) {
        RenderedBody rendered = quoting.render(article.details().body());
        ArticlePage page = catalogue.preview(article, rendered);
        return new ModelAndView("article/article-preview")
                .addObject("head", heads.preview(page))
                .addObject("edited", article)
                .addObject("article", page);
    }

    private static List<Difference> differences(ArticleForm typed, ArticleForm stored) {
        List<Difference> differences = new ArrayList<>();
        Difference.add(differences, "headline", typed.headline(), stored.headline());
        Difference.add(differences, "standfirst", typed.standfirst(), stored.standfirst());
        Difference.add(differences, "byline", typed.byline(), stored.byline());
        Difference.add(differences, "body", typed.body(), stored.body());
        Difference.add(differences, "kind", typed.kind(), stored.kind());
        Difference.add(differences, "slug", typed.slug(), stored.slug());
        Difference.add(differences, "topics", joined(typed.topics()), joined(stored.topics()));
        Difference.add(differences, "related", joined(typed.related()), joined(stored.related()));
        return differences;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }
}
