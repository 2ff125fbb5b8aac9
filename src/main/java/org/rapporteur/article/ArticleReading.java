package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Slug;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.FormPages;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an editor typed, and writes what is stored into a form. */
@Component
class ArticleReading {

    private final TopicCatalogue topics;
    private final RelatedItems items;
    private final Addresses addresses;

    ArticleReading(TopicCatalogue topics, RelatedItems items, Addresses addresses) {
        this.topics = topics;
        this.items = items;
        this.addresses = addresses;
    }

    /** The form for an article as it is stored. */
    ArticleForm form(EditedArticle article) {
        ArticleDetails details = article.details();
        return new ArticleForm(
                details.headline(),
                details.standfirst(),
                details.byline(),
                details.body(),
                details.kind().name(),
                slugs(details.topics()),
                details.related().stream()
                        .map(items::name)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                details.slug(),
                "",
                "",
                "",
                Long.toString(article.version()));
    }

    /**
     * The form with a first row wherever an editor looks for one, and what it says.
     *
     * @param found what validation found
     * @param stored the article it is about; null for a new one
     */
    SentArticle sent(ArticleForm form, Errors found, @Nullable EditedArticle stored) {
        ArticleForm shown = form.withRoom();
        BindingResult errors = new BeanPropertyBindingResult(shown, FormPages.FORM);
        found.getAllErrors().forEach(errors::addError);
        ArticleDetails details = read(shown, stored == null ? null : stored.id(), errors);
        Set<String> unread =
                errors.getFieldErrors().stream()
                        .map(FieldError::getField)
                        .collect(Collectors.toSet());
        return new SentArticle(shown, errors, details, unread, stored);
    }

    /**
     * What the form says, as far as it can be read; what cannot be read becomes an error beside its
     * field. A field that has an error already is not read: it may hold what no database takes.
     *
     * @param id the article it is about; null for a new one
     */
    private ArticleDetails read(ArticleForm form, @Nullable ArticleId id, Errors errors) {
        return new ArticleDetails(
                slug(form, id, errors),
                kind(form, errors),
                readable("headline", form.headline(), errors),
                readable("standfirst", form.standfirst().strip(), errors),
                readable("byline", form.byline(), errors),
                readable("body", form.body(), errors),
                topics(form, errors),
                related(form, errors));
    }

    private static String readable(String field, String text, Errors errors) {
        return errors.hasFieldErrors(field) ? "" : text;
    }

    private String slug(ArticleForm form, @Nullable ArticleId id, Errors errors) {
        String typed = readable("slug", form.slug(), errors);
        if (typed.isEmpty()) {
            String wanted = Slug.of(readable("headline", form.headline(), errors));
            return addresses.free(ArticleDesk.KIND, wanted, id == null ? null : id.value());
        }
        if (!Slug.isValid(typed)) {
            errors.rejectValue("slug", "article.form.slug.invalid");
        }
        return typed;
    }

    private static ArticleKind kind(ArticleForm form, Errors errors) {
        Optional<ArticleKind> kind =
                Stream.of(ArticleKind.values())
                        .filter(one -> one.name().equals(form.kind().toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (kind.isEmpty() && !errors.hasFieldErrors("kind")) {
            errors.rejectValue("kind", "article.form.kind.unknown");
        }
        return kind.orElse(ArticleKind.NEWS);
    }

    private List<TopicId> topics(ArticleForm form, Errors errors) {
        Map<String, TopicId> bySlug =
                topics.all().stream().collect(Collectors.toMap(TopicLine::slug, TopicLine::id));
        return found(form.topics(), bySlug::get, "topics", "article.form.topics.unknown", errors);
    }

    private List<Related> related(ArticleForm form, Errors errors) {
        Function<String, @Nullable Related> find = typed -> items.find(typed).orElse(null);
        return found(form.related(), find, "related", "article.form.related.unknown", errors);
    }

    private static <T> List<T> found(
            List<String> typed,
            Function<String, @Nullable T> find,
            String field,
            String unknown,
            Errors errors) {
        List<T> found = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            String row = field + "[" + place + "]";
            String text = readable(row, typed.get(place), errors);
            if (!text.isEmpty()) {
                T one = find.apply(text);
                if (one == null) {
                    errors.rejectValue(row, unknown, new Object[] {text}, null);
                } else if (!found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private List<String> slugs(List<TopicId> ids) {
        Map<TopicId, String> slugs =
                topics.all().stream().collect(Collectors.toMap(TopicLine::id, TopicLine::slug));
        return ids.stream().map(id -> slugs.getOrDefault(id, "")).toList();
    }
}
