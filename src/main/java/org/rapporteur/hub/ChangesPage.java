package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Dates;
import org.rapporteur.web.KeysetPage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes, newest first, day by day.
 *
 * @param next where older ones begin; null when there are none
 */
record ChangesPage(List<Day> days, @Nullable String next) {

    /** What changed on one day. */
    record Day(LocalDate day, List<ChangeLine> changes) {

        public String anchor() {
            return "day-" + day;
        }
    }

    static ChangesPage of(KeysetPage<ChangeLine> page, Dates dates) {
        Map<LocalDate, List<ChangeLine>> days = new LinkedHashMap<>();
        for (ChangeLine change : page.items()) {
            days.computeIfAbsent(dates.day(change.at()), none -> new ArrayList<>()).add(change);
        }
        List<Day> list =
                days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
        return new ChangesPage(list, page.next());
    }
}
