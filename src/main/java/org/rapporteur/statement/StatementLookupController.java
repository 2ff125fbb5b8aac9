package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.web.Suggestion;
import org.rapporteur.web.TextFilter;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the fields of the form while an editor types. */
@RestController
@RequestMapping("/admin/lookup")
class StatementLookupController {

    private final StatementLookup statements;
    private final SourceLookup sources;
    private final MessageSource messages;

    StatementLookupController(
            StatementLookup statements, SourceLookup sources, MessageSource messages) {
        this.statements = statements;
        this.sources = sources;
        this.messages = messages;
    }

    @GetMapping("/statements")
    List<Suggestion> statements(@RequestParam(defaultValue = "") String q, Locale locale) {
        return statements.find(TextFilter.of(q).typed(), Suggestion.MAXIMUM).stream()
                .map(found -> new Suggestion(found.slug(), label(found, locale)))
                .toList();
    }

    private String label(FoundStatement found, Locale locale) {
        PartialDate date = found.date();
        return Stream.of(
                        String.join(", ", found.speakers()),
                        date == null ? "" : date.inShortWords(messages, locale),
                        found.words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * A date in the words readers will see.
     *
     * @param words null when it is no date
     * @param refused why it is no date
     */
    record DateInWords(@Nullable String words, @Nullable String refused) {}

    @GetMapping("/date")
    DateInWords date(@RequestParam(defaultValue = "") String edtf, Locale locale) {
        try {
            return new DateInWords(PartialDate.parse(edtf).inWords(messages, locale), null);
        } catch (PartialDate.Refused refused) {
            return new DateInWords(null, messages.getMessage(refused, locale));
        }
    }

    /**
     * What is known at an address.
     *
     * @param source publisher and title; null when nothing is known
     * @param address whether it is the address of something at all
     */
    record KnownSource(@Nullable String source, boolean address) {}

    @GetMapping("/sources")
    KnownSource source(@RequestParam(defaultValue = "") String url, Locale locale) {
        String typed = url.strip();
        if (!WordingReader.isAddress(typed)) {
            return new KnownSource(null, false);
        }
        Map<String, SourceLine> known = sources.at(List.of(typed));
        SourceLine line = known.get(SourceAddress.key(typed));
        return new KnownSource(line == null ? null : label(line, locale), true);
    }

    private String label(SourceLine source, Locale locale) {
        String title =
                source.title() == null
                        ? messages.getMessage("statement.form.source.untitled", null, locale)
                        : source.title();
        PartialDate published = source.published();
        return Stream.of(
                        source.publisher(),
                        title,
                        published == null ? "" : published.inShortWords(messages, locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
