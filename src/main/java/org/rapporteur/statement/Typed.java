package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What arrives from a form, as it is kept: nothing is empty, line ends are line feeds. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** A choice; where none was sent, the one that claims least. */
    static String choice(@Nullable String typed, Enum<?> otherwise) {
        String choice = line(typed);
        return choice.isEmpty() ? otherwise.name() : choice;
    }

    static String text(@Nullable String typed) {
        return PlainText.Checker.unixLines(Objects.requireNonNullElse(typed, "")).strip();
    }

    /** The rows of a list; a browser that leaves one out leaves a gap. */
    static <T> List<T> rows(
            @Nullable List<? extends @Nullable T> typed, Function<@Nullable T, T> row) {
        List<T> rows = new ArrayList<>();
        if (typed != null) {
            for (T each : typed) {
                rows.add(row.apply(each));
            }
        }
        return List.copyOf(rows);
    }

    static List<String> lines(@Nullable List<String> typed) {
        return rows(typed, Typed::line);
    }

    /** The list with one more row behind. */
    static <T> List<T> longer(List<T> rows, T row) {
        List<T> longer = new ArrayList<>(rows);
        longer.add(row);
        return longer;
    }

    /** The list without one of its rows; the same list when there is no such row. */
    static <T> List<T> without(List<T> rows, int row) {
        List<T> shorter = new ArrayList<>(rows);
        if (row >= 0 && row < shorter.size()) {
            shorter.remove(row);
        }
        return shorter;
    }
}
