package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Slug;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.web.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                details.related().stream().map(items::name).toList(),
                details.slug(),
                "",
                "",
                "",
                article.version());
    }

    /**
     * What the form says, as far as it can be read; what cannot be read becomes an error beside its
     * field.
     *
     * @param id the article it is about; null for a new one
     */
    ArticleDetails read(ArticleForm form, @Nullable ArticleId id, Errors errors) {
        return new ArticleDetails(
                slug(form, id, errors),
                kind(form, errors),
                form.headline(),
                form.standfirst().strip(),
                form.byline(),
                form.body(),
                topics(form, errors),
                related(form, errors));
    }

    private String slug(ArticleForm form, @Nullable ArticleId id, Errors errors) {
        if (form.slug().isEmpty()) {
            return addresses.free(
                    ArticleDesk.KIND, Slug.of(form.headline()), id == null ? null : id.value());
        }
        if (!Slug.isValid(form.slug())) {
            errors.rejectValue("slug", "article.form.slug.invalid");
        }
        return form.slug();
    }

    private static ArticleKind kind(ArticleForm form, Errors errors) {
        Optional<ArticleKind> kind =
                Stream.of(ArticleKind.values())
                        .filter(one -> one.name().equals(form.kind().toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (kind.isEmpty()) {
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
            String text = typed.get(place);
            if (!text.isEmpty()) {
                T one = find.apply(text);
                if (one == null) {
                    errors.rejectValue(
                            field + "[" + place + "]", unknown, new Object[] {text}, null);
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
