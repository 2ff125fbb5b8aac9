package org.rapporteur.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a browser sent for the fields of a form. A form itself keeps it as it was typed. */
public final class Typed {

    private Typed() {}

    /** The text of a field; empty if the browser left it out. */
    public static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    /** The rows of a group that can be repeated; one that the browser left out is no row. */
    public static <T> List<T> rows(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    /** Whether a box was checked; one that is not checked may be left out. */
    public static boolean isChecked(@Nullable Boolean sent) {
        return Boolean.TRUE.equals(sent);
    }

    /** What is kept of a text: without white space around it, lines as everywhere else. */
    public static String kept(String sent) {
        return sent.strip().replace("\r\n", "\n");
    }

    /** What is kept of a text that need not be there: null if it is not. */
    public static @Nullable String optional(String sent) {
        return sent.isBlank() ? null : kept(sent);
    }

    /** The choice that was made from a list, if it is one of the list. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> list, String sent) {
        return Stream.of(list.getEnumConstants())
                .filter(choice -> choice.name().equals(sent))
                .findFirst();
    }

    /** The version that a form is about; no record has the one that cannot be read. */
    public static long version(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException notSent) {
            return -1;
        }
    }
}
