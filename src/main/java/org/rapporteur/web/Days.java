package org.rapporteur.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Days as they are asked for in an address: from 0001-01-01 to 9999-12-31 (ISO 8601). */
public final class Days {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /**
     * Reads a day.
     *
     * @param parameter the name of the parameter that carries it
     * @throws BadQuery if there is no such day
     */
    public static LocalDate read(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (FORM.matcher(text).matches() && day.getYear() >= FIRST.getYear()) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Answered like a day that is out of reach.
        }
        throw new BadQuery(parameter);
    }

    /** Whether a moment lies on one of these days. */
    static boolean isWithinReach(Instant moment) {
        return !moment.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && moment.isBefore(LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
