package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordDiff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two editors changed one statement: what is stored now beside what the second one typed, wherever
 * they differ.
 *
 * @param savedBy the account that saved what is stored
 */
record StatementConflict(Instant savedAt, @Nullable UUID savedBy, List<Pair> pairs) {

    /**
     * Both texts of one field.
     *
     * @param field its id in the form
     * @param label the key of its label
     * @param row its number, from 1, where it is one of several; else 0
     * @param choices the prefix of the message keys, when the texts are choices
     * @param difference from the stored words to those typed
     */
    record Pair(
            String field,
            String label,
            int row,
            @Nullable String choices,
            String stored,
            String typed,
            WordDiff difference) {}

    static StatementConflict between(
            EditedStatement stored, StatementForm of, StatementForm typed) {
        Map<String, Value> theirs = values(of.tidied());
        Map<String, Value> own = values(typed.tidied());
        Set<String> fields = new LinkedHashSet<>(own.keySet());
        fields.addAll(theirs.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (String field : fields) {
            Value before = theirs.get(field);
            Value after = own.get(field);
            String storedText = before == null ? "" : before.text();
            String typedText = after == null ? "" : after.text();
            if (!storedText.equals(typedText)) {
                pairs.add(pair(field, after == null ? before : after, storedText, typedText));
            }
        }
        return new StatementConflict(stored.editedAt(), stored.editedBy(), List.copyOf(pairs));
    }

    /** Whether the texts differ at all. */
    boolean isAny() {
        return !pairs.isEmpty();
    }

    private static Pair pair(String field, @Nullable Value value, String stored, String typed) {
        Value known = value == null ? new Value("", 0, null, "") : value;
        return new Pair(
                field,
                "statement.form." + known.label(),
                known.row(),
                known.choices(),
                stored,
                typed,
                WordDiff.between(stored, typed));
    }

    private record Value(String label, int row, @Nullable String choices, String text) {}

    private static Map<String, Value> values(StatementForm form) {
        Values values = new Values();
        values.list("speakers", form.speakers());
        values.line("onBehalfOf", form.onBehalfOf());
        values.line("saidOn", form.saidOn());
        values.choice("dateConfidence", form.dateConfidence());
        values.line("reportedOn", form.reportedOn());
        values.choice("channel", form.channel());
        values.line("place", form.place());
        values.line("topics", topics(form));
        values.list("answers", form.answers());
        for (int row = 0; row < form.links().size(); row++) {
            values.link(row, form.links().get(row));
        }
        for (int row = 0; row < form.wordings().size(); row++) {
            values.wording(row, form.wordings().get(row));
        }
        values.choice("claim", form.claim());
        values.line("slug", form.slug());
        values.line("note", form.note());
        return values.found;
    }

    private static String topics(StatementForm form) {
        return form.topics().stream()
                .filter(TopicForm::chosen)
                .map(row ->
                        row.stance().isEmpty() ? row.topic() : row.topic() + ": " + row.stance())
                .collect(Collectors.joining("\n"));
    }

    /** The fields of a form in its order. */
    private static final class Values {

        private final Map<String, Value> found = new LinkedHashMap<>();

        void line(String field, String text) {
            found.put(field, new Value(field, 0, null, text));
        }

        void choice(String field, String text) {
            found.put(field, new Value(field, 0, "statement.form." + field + ".", text));
        }

        void list(String field, List<String> rows) {
            for (int row = 0; row < rows.size(); row++) {
                found.put(field + "[" + row + "]", new Value(field, row + 1, null, rows.get(row)));
            }
        }

        void link(int row, LinkForm link) {
            part("links", row, "kind", link.kind(), "statement.form.links.kind.");
            part("links", row, "other", link.other(), null);
            part("links", row, "reason", link.reason(), null);
        }

        void wording(int row, WordingForm wording) {
            part("wordings", row, "kind", wording.kind(), "statement.form.wordings.kind.");
            part("wordings", row, "language", wording.language(), null);
            part("wordings", row, "text", wording.text(), null);
            part(
                    "wordings",
                    row,
                    "verbatim",
                    wording.verbatim().toString(),
                    "statement.form.tick.");
            part("wordings", row, "checked", wording.checked().toString(), "statement.form.tick.");
            part("wordings", row, "source", wording.source(), null);
            part("wordings", row, "passage", wording.passage(), null);
            part("wordings", row, "locator", wording.locator(), null);
            part("wordings", row, "note", wording.note(), null);
        }

        private void part(
                String list, int row, String part, String text, @Nullable String choices) {
            found.put(
                    list + "[" + row + "]." + part,
                    new Value(list + "." + part, row + 1, choices, text));
        }
    }
}
