package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the wordings of a form: their sources are found by address, or described to be made. */
final class WordingReader {

    private final FieldReader fields;
    private final SourceLookup lookup;
    private final Map<Integer, SourceDetails> newSources = new HashMap<>();
    private final Map<String, SourceDetails> described = new HashMap<>();
    private Map<String, SourceLine> known = Map.of();

    WordingReader(FieldReader fields, SourceLookup lookup) {
        this.fields = fields;
        this.lookup = lookup;
    }

    /** A wording for each row; none when nothing was typed into any. */
    List<Wording> read(List<WordingForm> rows) {
        if (rows.stream().allMatch(WordingForm::isBlank)) {
            return List.of();
        }
        known =
                lookup.at(
                        rows.stream()
                                .map(WordingForm::source)
                                .filter(WordingReader::isAddress)
                                .toList());
        describe(rows);
        List<Wording> wordings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            wordings.add(wording(row, rows.get(row)));
        }
        return wordings;
    }

    /** The sources to be made, by the place of their wording. */
    Map<Integer, SourceDetails> newSources() {
        return Map.copyOf(newSources);
    }

    private Wording wording(int row, WordingForm form) {
        String field = "wordings[" + row + "].";
        WordingChoice choice =
                fields.choice(
                        field + "kind",
                        form.kind(),
                        WordingChoice.class,
                        WordingChoice.AS_REPORTED);
        return new Wording(
                choice.kind(),
                choice.isOurs(),
                fields.language(field + "language", form.language()),
                form.text(),
                form.verbatim(),
                form.checked(),
                source(row, field, form),
                FieldReader.orNull(form.locator()),
                FieldReader.orNull(form.note()),
                passage(field, form.passage()));
    }

    private int passage(String field, String typed) {
        if (typed.isEmpty()) {
            return 1;
        } else if (typed.matches("[1-9][0-9]?")) {
            return Integer.parseInt(typed);
        } else {
            fields.reject(field + "passage", "passage.number");
            return 1;
        }
    }

    private @Nullable SourceId source(int row, String field, WordingForm form) {
        if (form.source().isEmpty()) {
            if (form.describesSource()) {
                fields.reject(field + "source", "source.missing");
            }
            return null;
        } else if (!isAddress(form.source())) {
            fields.reject(field + "source", "source.address");
            return null;
        }
        SourceLine line = known.get(SourceAddress.key(form.source()));
        if (line == null) {
            makeSource(row, field, form);
        }
        return line == null ? null : line.id();
    }

    private void makeSource(int row, String field, WordingForm form) {
        SourceDetails details = described.get(SourceAddress.key(form.source()));
        if (details == null) {
            fields.reject(field + "publisher", "source.publisher");
        } else {
            newSources.put(row, details);
        }
    }

    /** What is published at each new address; one description serves all its wordings. */
    private void describe(List<WordingForm> rows) {
        for (int row = 0; row < rows.size(); row++) {
            WordingForm form = rows.get(row);
            if (isAddress(form.source()) && !form.publisher().isEmpty()) {
                String key = SourceAddress.key(form.source());
                if (!known.containsKey(key) && !described.containsKey(key)) {
                    described.put(key, details("wordings[" + row + "].", form));
                }
            }
        }
    }

    /** The editor read the address where the thing is published: it counts as confirmed. */
    private SourceDetails details(String field, WordingForm form) {
        String typed = form.sourceLanguage().isEmpty() ? form.language() : form.sourceLanguage();
        return new SourceDetails(
                form.publisher(),
                FieldReader.orNull(form.title()),
                form.source(),
                true,
                fields.language(field + "sourceLanguage", typed),
                fields.date(field + "published", form.published()),
                null,
                null,
                null,
                null);
    }

    static boolean isAddress(String typed) {
        try {
            URI uri = new URI(typed);
            String scheme = uri.getScheme();
            return scheme != null
                    && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
