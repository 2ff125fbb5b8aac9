package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

import java.time.LocalDate;

/**
 * In which capacity somebody spoke: an office of a body and the time in which it was held.
 *
 * @param since null where the beginning was not established
 * @param until null while it is held, or where the end was not established
 */
public record Capacity(
        ActorId holder,
        String title,
        ActorId body,
        @Nullable PartialDate since,
        @Nullable PartialDate until) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /**
     * A title as it stands without its body beside it: with the body's name behind it, where the
     * title does not name it.
     */
    public static String inFull(String title, String body, String bodyInShort) {
        return title.contains(body) || title.contains(bodyInShort)
                ? title
                : title + ", " + bodyInShort;
    }

    /** The first day on which it can have been held. */
    public LocalDate firstDay() {
        return since == null ? EVER : since.earliest();
    }

    /** The last day on which it can have been held. */
    public LocalDate lastDay() {
        return until == null ? FOR_EVER : until.latest();
    }

    /** Whether it was held on every day that a date can be, as far as its own dates tell. */
    public boolean isHeldOn(PartialDate date) {
        return !firstDay().isAfter(date.earliest()) && !lastDay().isBefore(date.latest());
    }
}
