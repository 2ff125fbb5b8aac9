package org.rapporteur.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody else saved first: the fields that differ, as they are stored and as they were typed. */
public record Conflict(List<Difference> differences) {

    private static final Set<String> NOT_TYPED = Set.of("version", Step.PARAMETER);

    private static final String CHECKED = "✓";

    /**
     * One field that differs.
     *
     * @param field its name in the form; a group that is repeated is one field, a row to a line
     */
    public record Difference(String field, String stored, String typed) {}

    /**
     * Compares two forms of the same kind, field by field in their order.
     *
     * @param stored the form filled with what is stored now
     * @param typed the form that was sent
     */
    public static <F extends Record> Conflict between(F stored, F typed) {
        return new Conflict(
                Stream.of(typed.getClass().getRecordComponents())
                        .filter(field -> !NOT_TYPED.contains(field.getName()))
                        .map(field -> difference(field, stored, typed))
                        .filter(field -> !field.stored().equals(field.typed()))
                        .toList());
    }

    private static Difference difference(RecordComponent field, Record stored, Record typed) {
        return new Difference(
                field.getName(),
                words(FormFields.value(field, stored)),
                words(FormFields.value(field, typed)));
    }

    private static String words(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(Conflict::words)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("\n"));
        } else if (value instanceof Record row) {
            return Stream.of(row.getClass().getRecordComponents())
                    .map(field -> words(FormFields.value(field, row)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
        } else if (value instanceof Boolean checked) {
            return checked ? CHECKED : "";
        } else {
            return Objects.toString(value, "").replace("\r\n", "\n").strip();
        }
    }
}
