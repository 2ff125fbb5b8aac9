package org.rapporteur.text;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate.Refused;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One date of EDTF level 1: the whole of a partial date, or one end of an interval. */
record Moment(LocalDate earliest, LocalDate latest, Precision precision, Qualifier qualifier)
        implements PartialDate.End {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)"
                            + "(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?"
                            + "(?<qualifier>[~?%])?");
    private static final Pattern OTHER_ORDER =
            Pattern.compile("\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}\\.?");
    private static final Pattern WITH_TIME = Pattern.compile(".*\\d[T ]\\d{1,2}:.*");
    private static final Pattern ONE_DIGIT =
            Pattern.compile("\\d{4}-(\\d|\\d{1,2}-\\d|\\d-\\d{2})[~?%]?");
    private static final Pattern OPEN_ELSEWHERE = Pattern.compile("[\\dX]{4}(-[\\dX]{2}){0,2}");

    /** How much of the calendar a moment names. */
    enum Precision {
        DAY,
        MONTH,
        YEAR,
        SOME_DAY_OF_MONTH,
        SOME_MONTH,
        SOME_DAY_OF_YEAR,
        DECADE,
        CENTURY
    }

    /** How sure it is, as the sign behind it says. */
    enum Qualifier {
        SURE,
        APPROXIMATE,
        UNCERTAIN,
        BOTH;

        static Qualifier of(String sign) {
            return switch (sign) {
                case "~" -> APPROXIMATE;
                case "?" -> UNCERTAIN;
                case "%" -> BOTH;
                default -> SURE;
            };
        }
    }

    /** Names what people usually write instead, so that they read what to write. */
    static void refuseHabits(String text) {
        if (OTHER_ORDER.matcher(text).matches()) {
            throw new Refused("order");
        } else if (WITH_TIME.matcher(text).matches()) {
            throw new Refused("time");
        } else if (text.indexOf('x') >= 0) {
            throw new Refused("small-x");
        }
    }

    static Moment read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw refusal(text);
        }
        String month = orEmpty(form.group("month"));
        String day = orEmpty(form.group("day"));
        Qualifier qualifier = Qualifier.of(orEmpty(form.group("qualifier")));
        return read(form.group("year"), month, day, qualifier);
    }

    private static Moment read(String year, String month, String day, Qualifier qualifier) {
        if (year.endsWith("X")) {
            return years(year, month, qualifier);
        } else if (year.equals("0000")) {
            throw new Refused("year");
        } else if (month.isEmpty() || month.equals("XX")) {
            return year(Year.parse(year), month, day, qualifier);
        } else {
            return month(monthOf(year, month), day, qualifier);
        }
    }

    private static Moment years(String year, String month, Qualifier qualifier) {
        if (!month.isEmpty()) {
            throw new Refused("open-digits");
        } else if (year.startsWith("00")) {
            throw new Refused("year");
        }
        LocalDate first = Year.parse(year.replace('X', '0')).atDay(1);
        LocalDate last = YearMonth.of(Integer.parseInt(year.replace('X', '9')), 12).atEndOfMonth();
        Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
        return new Moment(first, last, precision, qualifier);
    }

    private static Moment year(Year year, String month, String day, Qualifier qualifier) {
        Precision precision =
                switch (month + day) {
                    case "" -> Precision.YEAR;
                    case "XX" -> Precision.SOME_MONTH;
                    case "XXXX" -> Precision.SOME_DAY_OF_YEAR;
                    default -> throw new Refused("open-digits");
                };
        return new Moment(year.atDay(1), year.atMonth(12).atEndOfMonth(), precision, qualifier);
    }

    private static Moment month(YearMonth month, String day, Qualifier qualifier) {
        return switch (day) {
            case "" -> month(month, Precision.MONTH, qualifier);
            case "XX" -> month(month, Precision.SOME_DAY_OF_MONTH, qualifier);
            default -> day(month, Integer.parseInt(day), qualifier);
        };
    }

    private static Moment month(YearMonth month, Precision precision, Qualifier qualifier) {
        return new Moment(month.atDay(1), month.atEndOfMonth(), precision, qualifier);
    }

    private static Moment day(YearMonth month, int day, Qualifier qualifier) {
        if (!month.isValidDay(day)) {
            throw new Refused("day", day, month, month.lengthOfMonth());
        }
        return new Moment(month.atDay(day), month.atDay(day), Precision.DAY, qualifier);
    }

    private static YearMonth monthOf(String year, String month) {
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 41) {
            throw new Refused("season", month);
        } else if (number < 1 || number > 12) {
            throw new Refused("month", month);
        }
        return YearMonth.of(Integer.parseInt(year), number);
    }

    private static Refused refusal(String text) {
        if (ONE_DIGIT.matcher(text).matches()) {
            return new Refused("two-digits");
        } else if (OPEN_ELSEWHERE.matcher(text).matches()) {
            return new Refused("open-digits");
        } else if (text.matches("[\\d~?%X-]+") && text.matches(".*[~?%].+")) {
            return new Refused("qualifier");
        } else {
            return new Refused("form", text);
        }
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether it is a day, a month or a year that is known without reserve. */
    boolean isPlain() {
        return qualifier == Qualifier.SURE && precision.ordinal() <= Precision.YEAR.ordinal();
    }
}
