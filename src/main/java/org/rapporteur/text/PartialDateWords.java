package org.rapporteur.text;

import org.rapporteur.text.Moment.Precision;
import org.rapporteur.text.Moment.Qualifier;
import org.rapporteur.text.PartialDate.Boundless;
import org.rapporteur.text.PartialDate.End;
import org.springframework.context.MessageSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a partial date in the words of a language. */
record PartialDateWords(MessageSource messages, Locale locale, Length length) {

    /** How much is said: all, abbreviated, or abbreviated without the year. */
    enum Length {
        LONG,
        SHORT,
        BARE
    }

    String of(End from, End to) {
        if (from instanceof Moment first && to instanceof Moment last) {
            return first.equals(last) ? moment(first) : between(first, last);
        } else if (from instanceof Moment first) {
            return say(to == Boundless.OPEN ? "since" : "from", moment(first));
        } else {
            return say(from == Boundless.OPEN ? "until" : "to", moment((Moment) to));
        }
    }

    private String between(Moment first, Moment last) {
        if (first.qualifier() == last.qualifier()) {
            return qualified(range(first, last), first.qualifier());
        } else {
            return say("range.wide", moment(first), moment(last));
        }
    }

    private String range(Moment first, Moment last) {
        boolean sameYear = first.earliest().getYear() == last.earliest().getYear();
        boolean sameMonth =
                YearMonth.from(first.earliest()).equals(YearMonth.from(last.earliest()));
        if (both(first, last, Precision.DAY) && sameMonth) {
            return say("range.close", format("day-of-month", first.earliest()), bare(last));
        } else if (both(first, last, Precision.DAY) && sameYear) {
            return say("range.wide", format("day-of-year", first.earliest()), bare(last));
        } else if (both(first, last, Precision.MONTH) && sameYear) {
            return say("range.wide", format("month-of-year", first.earliest()), bare(last));
        } else if (both(first, last, Precision.YEAR)) {
            return say("range.close", bare(first), bare(last));
        } else {
            PartialDateWords withYear = withYear();
            return say("range.wide", withYear.bare(first), withYear.bare(last));
        }
    }

    private static boolean both(Moment first, Moment last, Precision precision) {
        return first.precision() == precision && last.precision() == precision;
    }

    private PartialDateWords withYear() {
        return length == Length.BARE ? new PartialDateWords(messages, locale, Length.SHORT) : this;
    }

    private String moment(Moment moment) {
        return qualified(bare(moment), moment.qualifier());
    }

    private String qualified(String words, Qualifier qualifier) {
        return switch (qualifier) {
            case SURE -> words;
            case APPROXIMATE -> say("about", words);
            case UNCERTAIN -> say("uncertain", words);
            case BOTH -> say("about-uncertain", words);
        };
    }

    private String bare(Moment moment) {
        LocalDate first = moment.earliest();
        return switch (moment.precision()) {
            case DAY -> format("day", first);
            case MONTH -> format("month", first);
            case YEAR -> year(first);
            case SOME_DAY_OF_MONTH -> say("some-day", format("month", first));
            case SOME_MONTH -> say("some-month", year(first));
            case SOME_DAY_OF_YEAR -> say("some-day", year(first));
            case DECADE -> say("decade", year(first));
            case CENTURY -> say("century", year(first), year(moment.latest()));
        };
    }

    private String year(LocalDate day) {
        return format("year", day);
    }

    private String format(String part, LocalDate day) {
        String name = length.name().toLowerCase(Locale.ROOT);
        String pattern = say("format." + name + "." + part);
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("text.date." + key, arguments, locale);
    }
}
