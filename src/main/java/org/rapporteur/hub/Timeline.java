package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleShown;
import org.rapporteur.event.EventLine;
import org.rapporteur.hub.TimelineEntry.Happened;
import org.rapporteur.hub.TimelineEntry.Published;
import org.rapporteur.hub.TimelineEntry.Said;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.TopicMark;
import org.rapporteur.text.Dates;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicLine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements, articles and events on a topic in one line of time, newest first, month by month. */
record Timeline(List<Period> periods) {

    /** One month. */
    record Period(YearMonth month, List<TimelineEntry> entries) {

        /** A day of the month, for saying its name. */
        public LocalDate day() {
            return month.atDay(1);
        }

        /** Whether an entry stands on the same day as the one before, in the same words. */
        public boolean repeats(int at) {
            return at > 0 && entries.get(at).date().equals(entries.get(at - 1).date());
        }
    }

    static Timeline of(
            TopicLine topic,
            List<EventLine> events,
            List<StatementCard> statements,
            List<ArticleShown> articles,
            Dates dates) {
        List<TimelineEntry> entries = new ArrayList<>();
        events.forEach(event -> entries.add(new Happened(event)));
        for (StatementCard card : statements) {
            PartialDate date = card.date();
            if (date != null) {
                entries.add(new Said(card, date, mark(card, topic)));
            }
        }
        for (ArticleShown shown : articles) {
            PartialDate day = PartialDate.of(dates.day(shown.publishedAt()));
            entries.add(new Published(shown, day));
        }
        entries.sort(TimelineEntry.NEWEST_FIRST);
        return new Timeline(periods(entries));
    }

    private static @Nullable TopicMark mark(StatementCard card, TopicLine topic) {
        return card.topics().stream()
                .filter(mark -> mark.slug().equals(topic.slug()) && mark.stance() != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Period> periods(List<TimelineEntry> entries) {
        Map<YearMonth, List<TimelineEntry>> months = new LinkedHashMap<>();
        entries.forEach(
                entry -> months.computeIfAbsent(entry.month(), _ -> new ArrayList<>()).add(entry));
        return months.entrySet().stream()
                .map(month -> new Period(month.getKey(), month.getValue()))
                .toList();
    }

    public boolean isEmpty() {
        return periods.isEmpty();
    }
}
