package org.rapporteur.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be typed into a field: characters that a reader sees, and not too many. Refuses signs
 * that turn the direction of writing or hide words, control characters and broken ones, and a text
 * in which there is nothing to see. Nothing ({@code null}) is plain text.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface PlainText {

    /** The longest text, in UTF-16 code units; the end of a line counts as one. */
    int max();

    /** Whether the text may have several lines. */
    boolean lines() default false;

    /** Not used: the message says which fault was found. */
    String message() default "{text.plain.control}";

    /** The groups of constraints it belongs to. */
    Class<?>[] groups() default {};

    /** What else validation is told. */
    Class<? extends Payload>[] payload() default {};

    /** Why a text is refused. */
    enum Reason {
        TOO_LONG,
        BIDI,
        CONTROL,
        LINES,
        INVISIBLE,
        BROKEN,
        UNSEEN;

        /** The key of the message that says so; it may name {@code {max}} and {@code {sign}}. */
        public String key() {
            return "text.plain." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong with a text; the sign that is in the way as {@code U+202E}, else empty. */
    record Fault(Reason reason, String sign) {}

    /** The same check for what does not come from a form. */
    final class Checker {

        private static final int EMPTY_BRAILLE = 0x2800;

        private Checker() {}

        /** The first fault of a text, if it has any. */
        public static Optional<Fault> fault(String text, int max, boolean lines) {
            String read = unixLines(text);
            if (read.length() > max) {
                return Optional.of(new Fault(Reason.TOO_LONG, ""));
            } else if (!read.isBlank() && read.codePoints().noneMatch(Checker::isSeen)) {
                return Optional.of(new Fault(Reason.UNSEEN, ""));
            } else {
                return read.codePoints()
                        .mapToObj(sign -> fault(sign, lines))
                        .flatMap(Optional::stream)
                        .findFirst();
            }
        }

        /** Whether a sign leaves a mark; signs that only join, part or fill others do not. */
        private static boolean isSeen(int sign) {
            return !Character.isWhitespace(sign)
                    && !Character.isSpaceChar(sign)
                    && sign != EMPTY_BRAILLE
                    && !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        }

        /** The signs that no text may hold, as {@code U+202E}, each as often as it is there. */
        static List<String> faults(String text) {
            return text.codePoints()
                    .mapToObj(sign -> fault(sign, true))
                    .flatMap(Optional::stream)
                    .map(Fault::sign)
                    .toList();
        }

        /** The text without the signs that no text may hold. */
        static String without(String text) {
            return text.codePoints()
                    .filter(sign -> reason(sign, true).isEmpty())
                    .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString();
        }

        /** The text as it is kept: each line ends with a line feed, whatever the browser sent. */
        public static String unixLines(String text) {
            return text.replace("\r\n", "\n");
        }

        private static Optional<Fault> fault(int sign, boolean lines) {
            return reason(sign, lines).map(reason -> new Fault(reason, "U+%04X".formatted(sign)));
        }

        private static Optional<Reason> reason(int sign, boolean lines) {
            if (isLineOrTab(sign)) {
                return lines ? Optional.empty() : Optional.of(Reason.LINES);
            } else if (Character.isISOControl(sign)) {
                return Optional.of(Reason.CONTROL);
            } else if (isDirection(sign)) {
                return Optional.of(Reason.BIDI);
            } else if (sign == 0xFEFF || (sign >= 0xE0000 && sign <= 0xE007F)) {
                return Optional.of(Reason.INVISIBLE);
            } else if (isBroken(sign)) {
                return Optional.of(Reason.BROKEN);
            } else {
                return Optional.empty();
            }
        }

        private static boolean isLineOrTab(int sign) {
            return sign == '\n' || sign == '\t' || sign == 0x2028 || sign == 0x2029;
        }

        private static boolean isDirection(int sign) {
            return sign == 0x061C
                    || sign == 0x200E
                    || sign == 0x200F
                    || (sign >= 0x202A && sign <= 0x202E)
                    || (sign >= 0x2066 && sign <= 0x206F);
        }

        private static boolean isBroken(int sign) {
            boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
            boolean noncharacter = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
            return surrogate || noncharacter;
        }
    }
}
