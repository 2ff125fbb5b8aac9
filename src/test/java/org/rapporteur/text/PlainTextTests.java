package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.PlainText.Checker;
import org.rapporteur.text.PlainText.Fault;
import org.rapporteur.text.PlainText.Reason;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

class PlainTextTests {

    private record Form(
            @PlainText(max = 20) @Nullable String headline,
            @PlainText(max = 20, lines = true) @Nullable String body,
            List<@PlainText(max = 5) String> names) {}

    private static final Validator VALIDATOR =
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                            new ResourceBundleMessageInterpolator(
                                    new PlatformResourceBundleLocator("messages.text")))
                    .buildValidatorFactory()
                    .getValidator();

    private static List<String> messages(Form form) {
        return VALIDATOR.validate(form).stream().map(ConstraintViolation::getMessage).toList();
    }

    @Test
    void plainWordsAreTaken() {
        assertThat(messages(new Form("Vučić, Боцан – “é”", "one\r\n\ttwo\nthree", List.of("Ελ🙂"))))
                .isEmpty();
        assertThat(messages(new Form(null, null, List.of()))).isEmpty();
        assertThat(messages(new Form("", "", List.of("")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u3164",
                "\u2060\u2060",
                "\u00AD",
                "\u115F",
                "\u034F",
                "\u00A0",
                "\u2800",
                " \u200B \u200D\uFE0F"
            })
    void wordsThatNobodySeesAreNone(String unseen) {
        assertThat(messages(new Form(unseen, "", List.of())))
                .containsExactly("Write something that can be seen, or leave the field empty.");
        assertThat(messages(new Form("a" + unseen, "", List.of()))).isEmpty();
    }

    @Test
    void theFormSaysWhatIsInTheWay() {
        assertThat(messages(new Form("a\u202Eb", "", List.of())))
                .containsExactly(
                        "Remove the invisible sign U+202E: it turns the direction of the words"
                                + " around it.");
        assertThat(messages(new Form("", "a\u0000", List.of())))
                .containsExactly("Remove the control character U+0000.");
        assertThat(messages(new Form("", "", List.of("Balkan"))))
                .containsExactly("Write at most 5 characters.");
        assertThat(messages(new Form("a\nb", "", List.of())))
                .containsExactly("Write this in one line, without tabs.");
    }

    @Test
    void theEndOfALineCountsOnceWhateverTheBrowserSends() {
        assertThat(Checker.fault("a\r\n".repeat(10), 20, true)).isEmpty();
        assertThat(Checker.fault("a\r\n".repeat(10) + "a", 20, true))
                .contains(new Fault(Reason.TOO_LONG, ""));
        assertThat(Checker.unixLines("a\r\nb\n")).isEqualTo("a\nb\n");
    }

    @ParameterizedTest
    @CsvSource({
        "061C, 061C, BIDI",
        "200E, 200F, BIDI",
        "202A, 202E, BIDI",
        "2066, 206F, BIDI",
        "0000, 0008, CONTROL",
        "000B, 001F, CONTROL",
        "007F, 009F, CONTROL",
        "FEFF, FEFF, INVISIBLE",
        "E0000, E007F, INVISIBLE",
        "D800, DFFF, BROKEN",
        "FDD0, FDEF, BROKEN",
        "FFFE, FFFF, BROKEN",
        "1FFFE, 1FFFF, BROKEN",
        "10FFFE, 10FFFF, BROKEN",
    })
    void refusesEverySignOfARange(String first, String last, Reason reason) {
        IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
                .forEach(sign -> {
                    Fault fault = new Fault(reason, "U+%04X".formatted(sign));
                    String text = "a" + Character.toString(sign) + "b";
                    assertThat(Checker.fault(text, 10, true)).contains(fault);
                    assertThat(Checker.fault(text, 10, false)).contains(fault);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u2028", "\u2029"})
    void severalLinesAreForFieldsThatHaveThem(String end) {
        assertThat(Checker.fault("a" + end + "b", 10, true)).isEmpty();
        assertThat(Checker.fault("a" + end + "b", 10, false).map(Fault::reason))
                .contains(Reason.LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"क्‍ष", "👩‍👧", "a\u00ADb", "non\u00A0breaking", "שלום", "سلام"})
    void whatAnyScriptNeedsIsTaken(String text) {
        assertThat(Checker.fault(text, 20, false)).isEqualTo(Optional.empty());
    }

    @Test
    void everyReasonHasItsMessage() {
        var messages = ResourceBundle.getBundle("messages.text");
        assertThat(Arrays.stream(Reason.values()).map(Reason::key)).allMatch(messages::containsKey);
    }
}
