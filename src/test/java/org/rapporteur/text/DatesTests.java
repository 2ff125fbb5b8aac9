package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

class DatesTests {

    private static final Instant EVENING = Instant.parse("2022-12-16T23:30:15.5Z");

    @BeforeEach
    void readInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aTimeIsSaidWithItsZone() {
        assertThat(dates("UTC").words(EVENING)).isEqualTo("16 December 2022, 23:30 UTC");
        assertThat(dates("Europe/Brussels").words(EVENING))
                .isEqualTo("17 December 2022, 00:30 CET");
    }

    @Test
    void theDayOfATimeIsThatOfThePortalsZone() {
        assertThat(dates("Europe/Brussels").day(EVENING)).isEqualTo(LocalDate.of(2022, 12, 17));
        assertThat(dates("Europe/Brussels").machine(EVENING))
                .isEqualTo("2022-12-17T00:30:15+01:00");
        assertThat(dates("UTC").machine(EVENING)).isEqualTo("2022-12-16T23:30:15Z");
    }

    @Test
    void aDateThatIsOnlyAboutRightHasNoMachineForm() {
        assertThat(dates("UTC").machine(PartialDate.parse("2022-12-16~"))).isNull();
        assertThat(dates("UTC").machine(PartialDate.parse("2022-12"))).isEqualTo("2022-12");
    }

    private static Dates dates(String zone) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/text");
        messages.setDefaultEncoding("UTF-8");
        return new Dates(messages, ZoneId.of(zone));
    }
}
