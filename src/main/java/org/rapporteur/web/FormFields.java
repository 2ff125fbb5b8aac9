package org.rapporteur.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a form, which is a record, in the order in which it declares and shows them. */
final class FormFields {

    private FormFields() {}

    /** The paths of all fields: {@code slug}, {@code names}, {@code names[0].language} … */
    static List<String> paths(Record form) {
        return Stream.of(form.getClass().getRecordComponents())
                .flatMap(field -> paths(field, form))
                .toList();
    }

    private static Stream<String> paths(RecordComponent field, Record form) {
        String name = field.getName();
        return value(field, form) instanceof List<?> rows
                ? Stream.concat(Stream.of(name), paths(name, rows))
                : Stream.of(name);
    }

    private static Stream<String> paths(String group, List<?> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(index -> paths(group + "[" + index + "]", rows.get(index)));
    }

    private static Stream<String> paths(String row, Object value) {
        return value instanceof Record fields
                ? paths(fields).stream().map(field -> row + "." + field)
                : Stream.of(row);
    }

    /** The path of the first field in the last row of a group; empty if it has no row. */
    static String lastRowOf(String group, Record form) {
        List<String> paths =
                paths(form).stream().filter(path -> path.startsWith(group + "[")).toList();
        if (paths.isEmpty()) {
            return "";
        }
        String last = paths.getLast();
        String row = last.substring(0, last.indexOf(']') + 1);
        return paths.stream().filter(path -> path.startsWith(row)).findFirst().orElse("");
    }

    static Object value(RecordComponent field, Record form) {
        try {
            Method accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
