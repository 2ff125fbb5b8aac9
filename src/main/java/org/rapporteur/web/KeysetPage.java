package org.rapporteur.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by keyset: its items, and the cursor behind which the next page
 * begins, or none on the last page.
 */
public record KeysetPage<T>(List<T> items, @Nullable String next) {

    /** No page of a list is longer than this. */
    public static final int MAXIMUM = 50;

    public KeysetPage {
        items = List.copyOf(items);
    }

    /** How many rows to ask for so that {@link #of} can tell whether there is a next page. */
    public static int rowsFor(int size) {
        return checked(size) + 1;
    }

    /**
     * The first {@code size} of the rows found; there is a next page if there are more.
     *
     * @param rows up to {@link #rowsFor rowsFor(size)} rows, in the order of the list
     * @param place the values of a row's sort columns
     */
    public static <T> KeysetPage<T> of(List<T> rows, int size, Function<T, Cursor> place) {
        if (rows.size() <= checked(size)) {
            return new KeysetPage<>(rows, null);
        }
        List<T> items = rows.subList(0, size);
        return new KeysetPage<>(items, place.apply(items.getLast()).encoded());
    }

    /** The same page with each item shown as something else. */
    public <R> KeysetPage<R> map(Function<? super T, ? extends R> shown) {
        return new KeysetPage<>(items.stream().<R>map(shown).toList(), next);
    }

    public boolean hasNext() {
        return next != null;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    private static int checked(int size) {
        if (size < 1 || size > MAXIMUM) {
            throw new IllegalArgumentException("A page has 1 to " + MAXIMUM + " items: " + size);
        }
        return size;
    }
}
