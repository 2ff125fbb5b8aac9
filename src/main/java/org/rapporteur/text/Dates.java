package org.rapporteur.text;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Says dates and times in the words of the page. Templates call it by its name: {@code
 * ${@dates.words(event.happenedOn)}}, and beside it {@code th:datetime="${@dates.machine(…)}"}.
 * Times are those of the portal's zone, which is named.
 */
@Component("dates")
public class Dates {

    private final MessageSource messages;
    private final ZoneId zone;

    Dates(MessageSource messages, @Value("${rapporteur.time-zone:Europe/Brussels}") ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** "16 December 2022", "about December 2022". */
    public String words(PartialDate date) {
        return date.inWords(messages, locale());
    }

    /** "16 Dec 2022". */
    public String shortWords(PartialDate date) {
        return date.inShortWords(messages, locale());
    }

    /** "16 Dec", for lists whose year is clear. */
    public String bareWords(PartialDate date) {
        return date.inShortWordsWithoutYear(messages, locale());
    }

    /** "16 December 2022". */
    public String words(LocalDate day) {
        return format("date.format.long.day", day);
    }

    /** "16 Dec 2022". */
    public String shortWords(LocalDate day) {
        return format("date.format.short.day", day);
    }

    /** "December 2022": the month a day lies in. */
    public String month(LocalDate day) {
        return format("date.format.long.month", day);
    }

    /** "16 December 2022, 14:30 UTC". */
    public String words(Instant time) {
        return format("time.format.long", time.atZone(zone));
    }

    /** "16 Dec 2022": the day a time falls on. */
    public String shortWords(Instant time) {
        return shortWords(day(time));
    }

    /** "14:30 UTC". */
    public String clock(Instant time) {
        return format("time.format.clock", time.atZone(zone));
    }

    /** The day a time falls on in the portal's zone. */
    public LocalDate day(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    /**
     * The value for {@code datetime}; null, so that the attribute is left out, when it has none.
     */
    public @Nullable String machine(PartialDate date) {
        return date.datetime().orElse(null);
    }

    /** The value for {@code datetime}: 2022-12-16. */
    public String machine(LocalDate day) {
        return day.toString();
    }

    /** The value for {@code datetime}, to the second: 2022-12-16T14:30:00Z. */
    public String machine(Instant time) {
        ZonedDateTime there = time.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there);
    }

    private String format(String pattern, TemporalAccessor date) {
        String written = messages.getMessage("text." + pattern, null, locale());
        return DateTimeFormatter.ofPattern(written, locale()).format(date);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
