package org.rapporteur.text;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A date as precisely as the newsroom knows it, and no more precisely than that.
 *
 * <p>Written as EDTF (ISO 8601-2:2019, level 1): {@code 2022}, {@code 2022-12}, {@code 2022-12-16};
 * with {@code ~} for about, {@code ?} for uncertain, {@code %} for both; digits left open ({@code
 * 2022-12-XX}, {@code 202X}); intervals ({@code 2022-12-10/2022-12-11}) whose ends may be open
 * ({@code ..}) or unknown (nothing). Kept as written; sorted by its first possible day.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** The longest text that is a date, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Comparator<PartialDate> IN_TIME =
            Comparator.comparing(PartialDate::earliest)
                    .thenComparing(PartialDate::latest)
                    .thenComparing(PartialDate::text);

    private final String text;
    private final End from;
    private final End to;

    private PartialDate(String text, End from, End to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Where a date begins or ends: at a moment, or at none that is known. */
    sealed interface End permits Moment, Boundless {}

    /** The end of an interval that has none. */
    enum Boundless implements End {
        /** Written {@code ..}: it goes on. */
        OPEN,
        /** Written as nothing: there is an end, but it is not known. */
        UNKNOWN
    }

    /**
     * Reads a date as an editor writes it; white space around it is dropped.
     *
     * @throws Refused with the reason, when the text is no such date
     */
    public static PartialDate parse(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            throw new Refused("empty");
        } else if (text.length() > MAX_LENGTH) {
            throw new Refused("too-long", MAX_LENGTH);
        }
        Moment.refuseHabits(text);
        return text.contains("/") ? interval(text) : single(text);
    }

    /** The date that is this one day. */
    public static PartialDate of(LocalDate day) {
        return parse(day.toString());
    }

    private static PartialDate single(String text) {
        Moment moment = Moment.read(text);
        return new PartialDate(text, moment, moment);
    }

    private static PartialDate interval(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw new Refused("interval-parts");
        }
        PartialDate interval = new PartialDate(text, end(ends[0]), end(ends[1]));
        if (interval.from instanceof Boundless && interval.to instanceof Boundless) {
            throw new Refused("interval-empty");
        } else if (interval.earliest().isAfter(interval.latest())) {
            throw new Refused("interval-order", ends[0], ends[1]);
        }
        return interval;
    }

    private static End end(String text) {
        return switch (text) {
            case "" -> Boundless.UNKNOWN;
            case ".." -> Boundless.OPEN;
            default -> Moment.read(text);
        };
    }

    /** The date as it was written. */
    public String text() {
        return text;
    }

    /** The first day it can be; 1 January of the year 1 when it has no known beginning. */
    public LocalDate earliest() {
        return from instanceof Moment moment ? moment.earliest() : FIRST_DAY;
    }

    /** The last day it can be; 31 December 9999 when it has no known end. */
    public LocalDate latest() {
        return to instanceof Moment moment ? moment.latest() : LAST_DAY;
    }

    /** Whether it names one day of the calendar, surely or not. */
    public boolean isDay() {
        return !isInterval() && from instanceof Moment moment && moment.isDay();
    }

    /** Whether it was written as an interval. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether it, or an end of it, is only about right ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether it, or an end of it, is uncertain ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether it can be this day. */
    public boolean mayBe(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    /**
     * The value for the {@code datetime} of an HTML {@code time} element: a year, a month or a day,
     * and only when it is known without reserve.
     */
    public Optional<String> datetime() {
        return from instanceof Moment moment && !isInterval() && moment.isPlain()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** In words for running text: "16 December 2022", "about December 2022", "the 2020s". */
    public String inWords(MessageSource messages, Locale locale) {
        return new PartialDateWords(messages, locale, PartialDateWords.Length.LONG).of(from, to);
    }

    /** In words for lists: "16 Dec 2022". */
    public String inShortWords(MessageSource messages, Locale locale) {
        return new PartialDateWords(messages, locale, PartialDateWords.Length.SHORT).of(from, to);
    }

    /** In words for lists whose year is clear: "16 Dec"; a year that is all there is stays. */
    public String inShortWordsWithoutYear(MessageSource messages, Locale locale) {
        return new PartialDateWords(messages, locale, PartialDateWords.Length.BARE).of(from, to);
    }

    @Override
    public int compareTo(PartialDate other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * A text that is not a date, and why. The reason is a message, for the form to show beside the
     * field; {@link #getMessage()} is the English one.
     */
    public static final class Refused extends IllegalArgumentException
            implements MessageSourceResolvable {

        private static final long serialVersionUID = 1;

        private final String key;
        private final List<String> arguments;

        Refused(String reason, Object... arguments) {
            this(
                    "text.date.refused." + reason,
                    Stream.of(arguments).map(Object::toString).toList());
        }

        private Refused(String key, List<String> arguments) {
            super(english(key, arguments));
            this.key = key;
            this.arguments = List.copyOf(arguments);
        }

        private static String english(String key, List<String> arguments) {
            String pattern = ResourceBundle.getBundle("messages.text", Locale.ROOT).getString(key);
            return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
        }

        /** The key of the message that says why. */
        public String key() {
            return key;
        }

        @Override
        public String[] getCodes() {
            return new String[] {key};
        }

        @Override
        public Object[] getArguments() {
            return arguments.toArray();
        }

        @Override
        public @Nullable String getDefaultMessage() {
            return getMessage();
        }
    }
}
