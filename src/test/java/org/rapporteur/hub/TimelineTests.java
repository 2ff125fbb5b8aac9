package org.rapporteur.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.event.EventLine;
import org.rapporteur.hub.TimelineEntry.Happened;
import org.rapporteur.text.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class TimelineTests {

    @Test
    void whatHasNoEndStandsAtItsBeginning() {
        assertThat(happened("2022-12-10/..").day()).isEqualTo(LocalDate.of(2022, 12, 10));
        assertThat(happened("2022-12-10/").day()).isEqualTo(LocalDate.of(2022, 12, 10));
        assertThat(happened("../2022-12-10").day()).isEqualTo(LocalDate.of(2022, 12, 10));
    }

    @Test
    void whatIsPartlyKnownStandsWhereAllItCanBeLiesBehindIt() {
        List<String> order =
                Stream.of("2022-12", "2022-12-30", "2022-12-31", "2022-12-10/2022-12-11", "2022")
                        .map(TimelineTests::happened)
                        .sorted(TimelineEntry.NEWEST_FIRST)
                        .map(entry -> entry.date().text())
                        .toList();
        assertThat(order)
                .containsExactly(
                        "2022-12-31", "2022", "2022-12", "2022-12-30", "2022-12-10/2022-12-11");
    }

    @Test
    void onlyADayThatIsKnownIsAClosedMark() {
        assertThat(happened("2022-12-16").isLoose()).isFalse();
        assertThat(happened("2022-12-16~").isLoose()).isTrue();
        assertThat(happened("2022-12-16?").isLoose()).isTrue();
        assertThat(happened("2022-12").isLoose()).isTrue();
        assertThat(happened("2022-12-16/2022-12-17").isLoose()).isTrue();
    }

    private static TimelineEntry happened(String date) {
        PartialDate when = PartialDate.parse(date);
        return new Happened(new EventLine(date, date, when, false, List.of(), List.of()));
    }
}
