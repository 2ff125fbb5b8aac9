package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.Tone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where an actor stands on a topic on a date, with the evidence. {@link WhoStandsWhere} is the rule
 * that finds it.
 */
public sealed interface Standing {

    /** Nobody looked; it never has evidence. */
    Standing NOT_LOOKED_FOR = new NotLookedFor();

    /** How many statements a table has room for. */
    int ROOM = 12;

    /** A recorded position is in force. */
    record Recorded(RecordedEvidence position) implements Standing {

        /** Null where the date was not established: then it holds on every date. */
        public @Nullable PartialDate since() {
            return position.since();
        }

        @Override
        public Stance stance() {
            return position.stance();
        }

        @Override
        public boolean isFilled() {
            return true;
        }
    }

    /** One statement: one fact, not a tendency. */
    record SaidOnce(StatementEvidence statement) implements Standing {

        @Override
        public Stance stance() {
            return statement.stance();
        }

        @Override
        public List<StatementEvidence> statements() {
            return List.of(statement);
        }
    }

    /** Two or more statements that agree, oldest first. */
    record SaidRepeatedly(List<StatementEvidence> statements) implements Standing {

        @Override
        public Stance stance() {
            return statements.getLast().stance();
        }

        @Override
        public boolean isFilled() {
            return true;
        }
    }

    /** Statements that disagree, oldest first. */
    record Mixed(List<StatementEvidence> statements) implements Standing {

        /** How many statements take which stance, the most frequent first. */
        public Map<Stance, Long> counts() {
            Map<Stance, Long> counts = new LinkedHashMap<>();
            statements.forEach(statement -> counts.merge(statement.stance(), 1L, Long::sum));
            Map<Stance, Long> ordered = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<Stance, Long>comparingByValue().reversed())
                    .forEach(count -> ordered.put(count.getKey(), count.getValue()));
            return ordered;
        }
    }

    /** An editor looked for statements and found none. */
    record Silent(SilenceEvidence search) implements Standing {}

    /** Nobody looked. */
    record NotLookedFor() implements Standing {}

    /** The one stance that is shown; null where there is none, or more than one. */
    default @Nullable Stance stance() {
        return null;
    }

    /** The statements behind it, oldest first; at least one wherever statements decide. */
    default List<StatementEvidence> statements() {
        return List.of();
    }

    /** The statements behind it that a table has room for, newest first. */
    default List<StatementEvidence> latest() {
        return statements().reversed().stream().limit(ROOM).toList();
    }

    /** How many statements behind it are older than {@link #latest()}. */
    default int earlier() {
        return Math.max(0, statements().size() - ROOM);
    }

    /** Whether the colour is filled rather than an outline: more stands behind it than one fact. */
    default boolean isFilled() {
        return false;
    }

    /** Whether there is anything to show. */
    default boolean isKnown() {
        return !(this instanceof NotLookedFor);
    }

    /** Which of the kinds it is: recorded, said-once, said-repeatedly, mixed, silent or unknown. */
    default String kind() {
        return switch (this) {
            case Recorded _ -> "recorded";
            case SaidOnce _ -> "said-once";
            case SaidRepeatedly _ -> "said-repeatedly";
            case Mixed _ -> "mixed";
            case Silent _ -> "silent";
            case NotLookedFor _ -> "unknown";
        };
    }

    /** How it is drawn: for, reserved, against, neutral, mixed or silent; null for nothing. */
    default @Nullable String shade() {
        return switch (this) {
            case Recorded recorded -> shade(recorded.stance().tone());
            case SaidOnce once -> shade(once.stance().tone());
            case SaidRepeatedly repeatedly -> shade(repeatedly.stance().tone());
            case Mixed _ -> "mixed";
            case Silent _ -> "silent";
            case NotLookedFor _ -> null;
        };
    }

    /** How much stands behind a stance: filled or outline; null where no stance is shown. */
    default @Nullable String weight() {
        if (stance() == null) {
            return null;
        }
        return isFilled() ? "filled" : "outline";
    }

    private static String shade(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
