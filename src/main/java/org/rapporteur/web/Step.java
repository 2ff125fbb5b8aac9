package org.rapporteur.web;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step within a form: a group that can be repeated gets one more row, or loses one. It is the
 * value of the button that was pressed, {@code add:names} or {@code remove:names:2}; a form sent by
 * another button takes none.
 */
public record Step(String text) {

    /** The name of the buttons. */
    public static final String PARAMETER = "step";

    private static final Pattern FORM = Pattern.compile("(add|remove):([A-Za-z]+)(?::(\\d{1,4}))?");

    public static Step of(@Nullable String text) {
        return new Step(Objects.requireNonNullElse(text, ""));
    }

    public boolean isTaken() {
        return FORM.matcher(text).matches();
    }

    /** The rows of a group after the step; the same ones if the step is about another group. */
    public <T> List<T> applied(String group, List<T> rows, T empty) {
        Matcher step = FORM.matcher(text);
        if (!step.matches() || !step.group(2).equals(group)) {
            return rows;
        } else if (step.group(3) == null) {
            return Stream.concat(rows.stream(), Stream.of(empty)).toList();
        } else {
            return without(Integer.parseInt(step.group(3)), rows);
        }
    }

    private static <T> List<T> without(int index, List<T> rows) {
        List<T> rest = new ArrayList<>(rows);
        if (index < rest.size()) {
            rest.remove(index);
        }
        return List.copyOf(rest);
    }

    /** The group that the step is about, such as {@code names}; empty when none was taken. */
    public String group() {
        Matcher step = FORM.matcher(text);
        return step.matches() ? step.group(2) : "";
    }

    /** Whether the step added a row, in which the editor goes on. */
    public boolean isAddition() {
        return isTaken() && text.startsWith("add:");
    }
}
