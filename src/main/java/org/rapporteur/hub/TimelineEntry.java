package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleShown;
import org.rapporteur.event.EventLine;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.TopicMark;
import org.rapporteur.text.PartialDate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * What stands at one place of a topic's timeline: an event, a statement or an article.
 *
 * <p>A date that is only partly known stands at its last possible day, where all that it can be
 * lies behind it, and is shown in its own words; one without an end stands at its beginning.
 */
sealed interface TimelineEntry {

    /** Newest first; of one day, what was published before what was said before what happened. */
    Comparator<TimelineEntry> NEWEST_FIRST =
            Comparator.comparing(TimelineEntry::day)
                    .reversed()
                    .thenComparing(TimelineEntry::rank)
                    .thenComparing(TimelineEntry::isLoose)
                    .thenComparing(TimelineEntry::published, Comparator.reverseOrder())
                    .thenComparing(TimelineEntry::slug);

    /** Something happened. */
    record Happened(EventLine event) implements TimelineEntry {

        @Override
        public PartialDate date() {
            return event.happenedOn();
        }

        @Override
        public String kind() {
            return "event";
        }

        @Override
        public String slug() {
            return event.slug();
        }
    }

    /**
     * Something was said.
     *
     * @param mark the stance it takes on the topic of the page; null where it takes none
     */
    record Said(StatementCard card, PartialDate date, @Nullable TopicMark mark)
            implements TimelineEntry {

        @Override
        public String kind() {
            return "statement";
        }

        @Override
        public String slug() {
            return card.slug();
        }

        /** Whether the date is that of the report, the statement's own not being known. */
        public boolean isReported() {
            return card.saidOn() == null;
        }
    }

    /** An article was published, or changed. */
    record Published(ArticleShown shown, PartialDate date) implements TimelineEntry {

        @Override
        public String kind() {
            return "article";
        }

        @Override
        public String slug() {
            return shown.slug();
        }

        @Override
        public String anchor() {
            String article = TimelineEntry.super.anchor();
            return shown.isChange() ? article + "-version-" + shown.number() : article;
        }
    }

    PartialDate date();

    /** event, statement or article. */
    String kind();

    String slug();

    /** The anchor of the entry on its page. */
    default String anchor() {
        return kind() + "-" + slug();
    }

    /** Where it stands in time. */
    default LocalDate day() {
        return hasEnd() ? date().latest() : date().earliest();
    }

    default YearMonth month() {
        return YearMonth.from(day());
    }

    /** Whether its day is not, or not surely, known. */
    default boolean isLoose() {
        return !date().isDay() || date().isApproximate() || date().isUncertain();
    }

    private boolean hasEnd() {
        return date().latest().getYear() < 9999;
    }

    /** When an article was published, to the second; of other things only the day is known. */
    private Instant published() {
        return this instanceof Published article ? article.shown().publishedAt() : Instant.EPOCH;
    }

    private int rank() {
        return switch (this) {
            case Published _ -> 0;
            case Said _ -> 1;
            case Happened _ -> 2;
        };
    }
}
