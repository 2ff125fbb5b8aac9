package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.PartialDate.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class PartialDateTests {

    private static final MessageSource MESSAGES = messages();

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/text");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return messages;
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2022-12-16~, 2022-12-16, 2022-12-16",
        "2022-12-XX, 2022-12-01, 2022-12-31",
        "2022-XX, 2022-01-01, 2022-12-31",
        "2022-XX-XX, 2022-01-01, 2022-12-31",
        "202X, 2020-01-01, 2029-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2022-12-10/2022-12-11, 2022-12-10, 2022-12-11",
        "2022-12-10~/2023?, 2022-12-10, 2023-12-31",
        "../2022-12, 0001-01-01, 2022-12-31",
        "/2022-12, 0001-01-01, 2022-12-31",
        "2022-12/.., 2022-12-01, 9999-12-31",
        "2022-12/, 2022-12-01, 9999-12-31",
    })
    void coversItsFirstAndLastPossibleDay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.mayBe(earliest)).isTrue();
        assertThat(date.mayBe(latest)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', empty",
                "'  ', empty",
                "2022-12-16/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"
                        + " too-long",
                "yesterday, form",
                "2022/12, form",
                "20221216, form",
                "-0044, form",
                "٢٠٢٢, form",
                "2022-12-16~?, qualifier",
                "16.12.2022, order",
                "12/16/2022, order",
                "16-12-22, order",
                "2022-12-16T10:00Z, time",
                "2022-12-16 10:00, time",
                "2022-2-16, two-digits",
                "2022-12-6, two-digits",
                "2022-6, two-digits",
                "0000, year",
                "0000-01-01, year",
                "000X, year",
                "2022-13, month",
                "2022-00-10, month",
                "2022-02-30, day",
                "2023-02-29, day",
                "2022-12-32, day",
                "2022-12-00, day",
                "2022-21, season",
                "2022-12-xx, small-x",
                "2022-XX-16, open-digits",
                "2022-1X, open-digits",
                "202X-12, open-digits",
                "2XXX, open-digits",
                "XXXX, open-digits",
                "2022~-12, qualifier",
                "?2022-12-16, qualifier",
                "2022/12/16, interval-parts",
                "/, interval-empty",
                "../.., interval-empty",
                "../, interval-empty",
                "2022-12-11/2022-12-10, interval-order",
                "2023/2022-12-31, interval-order",
                "2022-13/2023, month",
                "2022/2023-02-30, day",
            })
    void refusesWithTheReason(String text, String reason) {
        Refused refused = catchThrowableOfType(Refused.class, () -> PartialDate.parse(text));
        assertThat(refused.key()).isEqualTo("text.date.refused." + reason);
        assertThat(MESSAGES.getMessage(refused, Locale.ENGLISH)).isEqualTo(refused.getMessage());
        assertThat(refused.getMessage()).doesNotContain("{").endsWith(".");
    }

    @Test
    void aRefusalNamesWhatIsWrong() {
        assertThatCode(() -> PartialDate.parse("2022-02-30"))
                .hasMessage("There is no day 30 in 2022-02: that month has 28 days.");
        assertThatCode(() -> PartialDate.parse("2022-12-11/2022-12-10"))
                .hasMessageContaining("2022-12-11 is after 2022-12-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-12-16 | 16 December 2022 | 16 Dec 2022 | 16 Dec",
                "2022-12 | December 2022 | Dec 2022 | Dec",
                "2022 | 2022 | 2022 | 2022",
                "2022-12-16~ | about 16 December 2022 | about 16 Dec 2022 | about 16 Dec",
                "2022-12-10? | 10 December 2022 (uncertain) | 10 Dec 2022 (uncertain) | 10 Dec"
                        + " (uncertain)",
                "2022% | about 2022 (uncertain) | about 2022 (uncertain) | about 2022 (uncertain)",
                "2022-12-XX | December 2022 (day not known) | Dec 2022 (day not known) | Dec (day"
                        + " not known)",
                "2022-XX | 2022 (month not known) | 2022 (month not known) | 2022 (month not"
                        + " known)",
                "2022-XX-XX | 2022 (day not known) | 2022 (day not known) | 2022 (day not known)",
                "202X | the 2020s | the 2020s | the 2020s",
                "20XX | the years 2000–2099 | the years 2000–2099 | the years 2000–2099",
                "2022-12-10/2022-12-11 | 10–11 December 2022 | 10–11 Dec 2022 | 10–11 Dec",
                "2023-02-27/2023-03-18 | 27 February – 18 March 2023 | 27 Feb – 18 Mar 2023 | 27"
                        + " Feb – 18 Mar",
                "2022-12-27/2023-01-03 | 27 December 2022 – 3 January 2023 | 27 Dec 2022 – 3 Jan"
                        + " 2023 | 27 Dec 2022 – 3 Jan 2023",
                "2022-10/2022-12 | October – December 2022 | Oct – Dec 2022 | Oct – Dec",
                "2010/2014 | 2010–2014 | 2010–2014 | 2010–2014",
                "2010/2014-04 | 2010 – April 2014 | 2010 – Apr 2014 | 2010 – Apr 2014",
                "2022-12-10~/2022-12-11~ | about 10–11 December 2022 | about 10–11 Dec 2022 | about"
                        + " 10–11 Dec",
                "2022/2022 | 2022 | 2022 | 2022",
                "../2022-12-16 | until 16 December 2022 | until 16 Dec 2022 | until 16 Dec",
                "2022-12-16/.. | since 16 December 2022 | since 16 Dec 2022 | since 16 Dec",
                "2022/ | from 2022, end not known | from 2022, end not known | from 2022, end not"
                        + " known",
                "/2022 | until 2022, beginning not known | until 2022, beginning not known | until"
                        + " 2022, beginning not known",
            })
    void isSaidInWords(String text, String words, String inShort, String withoutYear) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.inWords(MESSAGES, Locale.ENGLISH)).isEqualTo(words);
        assertThat(date.inShortWords(MESSAGES, Locale.ENGLISH)).isEqualTo(inShort);
        assertThat(date.inShortWordsWithoutYear(MESSAGES, Locale.ENGLISH)).isEqualTo(withoutYear);
    }

    @Test
    void anIntervalWhoseEndsDifferInCertaintySaysSoAtEachEnd() {
        assertThat(PartialDate.parse("2022-12-10/2022-12-11~").inWords(MESSAGES, Locale.ENGLISH))
                .isEqualTo("10 December 2022 – about 11 December 2022");
    }

    @Test
    void knowsWhatKindOfDateItIs() {
        assertThat(PartialDate.parse("2022-12-16").isDay()).isTrue();
        assertThat(PartialDate.parse("2022-12-16~").isDay()).isTrue();
        assertThat(PartialDate.parse("2022-12").isDay()).isFalse();
        assertThat(PartialDate.parse("2022-12-16/2022-12-16").isDay()).isFalse();
        assertThat(PartialDate.parse("2022~/2023").isApproximate()).isTrue();
        assertThat(PartialDate.parse("2022~").isUncertain()).isFalse();
        assertThat(PartialDate.parse("2022?").isUncertain()).isTrue();
        assertThat(PartialDate.parse("2022?").isApproximate()).isFalse();
        assertThat(PartialDate.parse("2022%").isApproximate()).isTrue();
        assertThat(PartialDate.parse("2022%").isUncertain()).isTrue();
    }

    @Test
    void onlyAPlainDateGoesIntoATimeElement() {
        assertThat(PartialDate.parse("2022-12").datetime()).hasValue("2022-12");
        assertThat(PartialDate.of(LocalDate.of(2022, 12, 16)).datetime()).hasValue("2022-12-16");
        for (String text : List.of("2022-12-16~", "2022-12-XX", "202X", "2022/2023", "../2022")) {
            assertThat(PartialDate.parse(text).datetime()).isEmpty();
        }
    }

    @Test
    void sortsByFirstDayThenLastDayThenText() {
        List<String> inTime =
                List.of("../2022", "2021", "2022-01-01", "2022-01", "2022", "2022~", "2022/..");
        assertThat(inTime.reversed().stream().map(PartialDate::parse).sorted())
                .extracting(PartialDate::text)
                .containsExactlyElementsOf(inTime);
    }

    @Test
    void isEqualWhenItIsWrittenTheSame() {
        assertThat(PartialDate.parse(" 2022 ")).isEqualTo(PartialDate.parse("2022"));
        assertThat(PartialDate.parse("2022")).isNotEqualTo(PartialDate.parse("2022~"));
    }

    @Test
    void isKeptInTheDatabaseAsWritten() {
        PartialDateConverter converter = new PartialDateConverter();
        PartialDate date = PartialDate.parse("2022-12-16~");
        assertThat(converter.convertToDatabaseColumn(date)).isEqualTo("2022-12-16~");
        assertThat(converter.convertToEntityAttribute("2022-12-16~")).isEqualTo(date);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void everyDayOfACenturyIsReadAsItself() {
        Stream.iterate(LocalDate.of(1950, 1, 1), day -> day.plusDays(1))
                .limit(36_524)
                .forEach(day -> assertThat(PartialDate.of(day).latest()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-06-04 1999-06-10 2008-02-18 2008-02-20 2008-02-21 2008-02-24 2008-02-26",
                "2008-02-28 2008-02-29 2008-03-04 2008-03-05 2008-03-07 2008-03-19 2008-03-20",
                "2008-05-06 2008-05-21 2008-08-21 2008-10-07 2008-10-08 2008-12-06 2010 2012-07",
                "2013-04-19 2013-09 2014-04 2015-08 2016-10 2017-05-31 2017-06-29 2018-06 2019",
                "2019-07 2019-12-01 2020 2020-03 2020-04 2021 2021-03 2021-04 2021-07 2021-12",
                "2021-12-08 2022-01 2022-07-31 2022-08-01 2022-09 2022-10 2022-11 2022-11-05",
                "2022-11-23 2022-11-24 2022-11-28 2022-12 2022-12-06 2022-12-09 2022-12-10",
                "2022-12-10/2022-12-11 2022-12-10? 2022-12-11 2022-12-12 2022-12-13 2022-12-14",
                "2022-12-15 2022-12-16 2022-12-16~ 2022-12-17 2022-12-19 2022-12-20 2022-12-21",
                "2022-12-24 2022-12-26 2022-12-27 2022-12-28 2022-12-28/2022-12-29 2022-12-29",
                "2022-12-31 2023 2023-01 2023-01-06 2023-01-06? 2023-01-08 2023-01-12 2023-02",
                "2023-02-27/2023-03-18 2023-03-01 2023-05 2023-10 2024 2024-01-08 2024-01-09",
                "2024-02-08 2024-05 2024-11-30 2025 2025-05",
            })
    void theDatesOfTheFirstStoryAreRead(String dates) {
        for (String text : dates.split(" ")) {
            PartialDate date = PartialDate.parse(text);
            assertThat(date.text()).isEqualTo(text);
            assertThat(date.inWords(MESSAGES, Locale.ENGLISH)).isNotBlank();
        }
    }
}
