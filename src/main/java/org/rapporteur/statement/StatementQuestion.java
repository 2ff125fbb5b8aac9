package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.Days;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a reader asks the list of statements, as it stands in the address.
 *
 * @param speaker a slug
 * @param topic a slug
 * @param from a day, as 2022-12-16
 * @param after where the page begins
 */
record StatementQuestion(
        @Nullable String speaker,
        @Nullable String topic,
        @Nullable String from,
        @Nullable String to,
        @Nullable String after) {

    private static final String PATH = "/statements";

    StatementQuestion {
        speaker = orNull(speaker);
        topic = orNull(topic);
        from = orNull(from);
        to = orNull(to);
        after = orNull(after);
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether anything is asked at all. */
    public boolean isAnything() {
        return Stream.of(speaker, topic, from, to).anyMatch(Objects::nonNull);
    }

    /** Whether the last day lies before the first, so that nothing can fit. */
    public boolean isBackwards() {
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        return first != null && last != null && first.isAfter(last);
    }

    @Nullable LocalDate firstDay() {
        return day("from", from);
    }

    @Nullable LocalDate lastDay() {
        return day("to", to);
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String value) {
        return value == null ? null : Days.read(parameter, value);
    }

    /** The address of this question in its one canonical form. */
    String path() {
        return path(after);
    }

    /** The same question, behind another place of the list. */
    String path(@Nullable String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "speaker", speaker);
        add(address, "topic", topic);
        add(address, "from", from);
        add(address, "to", to);
        add(address, Cursor.PARAMETER, place);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, List.of(value));
        }
    }
}
