package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.Quotable;
import org.rapporteur.statement.StatementRecord;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Excerpt;
import org.rapporteur.text.Markup;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Binds the quotations of a body to the record. */
@Component
class Quoting {

    /** The language of the portal's own text. */
    static final String LANGUAGE = "en";

    private final StatementRecord record;

    Quoting(StatementRecord record) {
        this.record = record;
    }

    /** The body as readers are shown it; bindings to unknown statements stay plain words. */
    RenderedBody render(String body) {
        Markup.Rendered rendered = Markup.render(body);
        Map<String, Quotable> known = known(rendered.bindings());
        List<Quotation> quotations =
                rendered.bindings().stream()
                        .map(binding -> quotation(binding, known.get(binding.slug())))
                        .filter(Objects::nonNull)
                        .toList();
        return new RenderedBody(rendered.stored(), quotations);
    }

    /** The statements that bindings name, by the slug they name them with. */
    Map<String, Quotable> known(List<Markup.Binding> bindings) {
        return record.quotable(
                bindings.stream().map(Markup.Binding::slug).collect(Collectors.toSet()));
    }

    /** Whether words are an excerpt of a wording. */
    static boolean isFrom(String words, String wording) {
        return Excerpt.isExcerpt(words, wording);
    }

    private static @Nullable Quotation quotation(
            Markup.Binding binding, @Nullable Quotable statement) {
        if (statement == null) {
            return null;
        } else {
            return new Quotation(
                    statement.id(), binding.passage(), binding.card(), words(binding, statement));
        }
    }

    private static String words(Markup.Binding binding, Quotable statement) {
        if (binding.card()) {
            return statement.lead(binding.passage(), LANGUAGE).map(Wording::words).orElse("");
        } else {
            return binding.words();
        }
    }
}
