package org.rapporteur.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The place in a sorted list behind which its next page begins: the values of the sort columns of
 * the last item shown. In an address it is one opaque word, the parameter {@code after}.
 */
public record Cursor(List<String> values) {

    /** The query parameter that carries a cursor. */
    public static final String PARAMETER = "after";

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1000;

    public Cursor {
        values = List.copyOf(values);
    }

    /** The place of an item, by its sort columns in their order; the last one is its identifier. */
    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(Object::toString).toList());
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws BadQuery if it is nothing of the kind
     */
    public static Cursor decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw new BadQuery(PARAMETER);
        }
        byte[] bytes = read(encoded, Base64.getUrlDecoder()::decode);
        String joined = new String(bytes, StandardCharsets.UTF_8);
        return new Cursor(List.of(joined.split(SEPARATOR, -1)));
    }

    public String encoded() {
        byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String text(int index) {
        if (index >= values.size() || values.get(index).indexOf('\0') >= 0) {
            throw new BadQuery(PARAMETER);
        }
        return values.get(index);
    }

    public Instant instant(int index) {
        Instant instant = read(text(index), Instant::parse);
        if (!Days.isWithinReach(instant)) {
            throw new BadQuery(PARAMETER);
        }
        return instant;
    }

    public LocalDate date(int index) {
        return Days.read(PARAMETER, text(index));
    }

    public int number(int index) {
        return read(text(index), Integer::parseInt);
    }

    public UUID id(int index) {
        return read(text(index), UUID::fromString);
    }

    private static <T> T read(String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new BadQuery(PARAMETER);
        }
    }
}
