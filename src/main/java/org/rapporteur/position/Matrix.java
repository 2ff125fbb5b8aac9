package org.rapporteur.position;

import org.rapporteur.actor.ActorName;
import org.rapporteur.topic.TopicLine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Actors by topics on a date; those of whom most is recorded stand first.
 *
 * @param topics the columns: topics on which somebody stands somewhere
 * @param unrecorded topics on which nobody does
 */
public record Matrix(
        LocalDate on, List<TopicLine> topics, List<TopicLine> unrecorded, List<Row> rows) {

    /** An actor and where it stands, topic by topic in the order of the columns. */
    public record Row(ActorName actor, List<StandingLine> cells) {

        boolean isKnownOn(TopicLine topic) {
            return cells.stream()
                    .anyMatch(cell -> cell.topic().equals(topic) && cell.standing().isKnown());
        }

        Row narrowedTo(List<TopicLine> topics) {
            return new Row(
                    actor, cells.stream().filter(cell -> topics.contains(cell.topic())).toList());
        }
    }

    static Matrix of(LocalDate on, List<TopicLine> topics, Standings standings) {
        List<Row> rows =
                standings.actors().stream().map(actor -> row(actor, topics, standings)).toList();
        List<TopicLine> columns = topics.stream().filter(topic -> isKnown(topic, rows)).toList();
        List<TopicLine> others = topics.stream().filter(topic -> !columns.contains(topic)).toList();
        return new Matrix(
                on, columns, others, rows.stream().map(row -> row.narrowedTo(columns)).toList());
    }

    private static Row row(ActorName actor, List<TopicLine> topics, Standings standings) {
        return new Row(
                actor,
                topics.stream().map(topic -> StandingLine.of(actor, topic, standings)).toList());
    }

    private static boolean isKnown(TopicLine topic, List<Row> rows) {
        return rows.stream().anyMatch(row -> row.isKnownOn(topic));
    }

    /** The few rows of whom most is recorded, and the few columns that say most about them. */
    public Matrix compact(int mostRows, int mostColumns) {
        List<Row> first = rows.stream().limit(mostRows).toList();
        List<TopicLine> columns =
                topics.stream()
                        .filter(topic -> isKnown(topic, first))
                        .sorted(
                                Comparator.comparing((TopicLine topic) -> known(topic, first))
                                        .reversed())
                        .limit(mostColumns)
                        .sorted(Comparator.comparing(topics::indexOf))
                        .toList();
        return new Matrix(
                on,
                columns,
                List.of(),
                first.stream().map(row -> row.narrowedTo(columns)).toList());
    }

    private static long known(TopicLine topic, List<Row> rows) {
        return rows.stream().filter(row -> row.isKnownOn(topic)).count();
    }

    /** How many cells are drawn alike, in the order of the legend. */
    public List<StandingCount> legend() {
        return StandingCount.of(
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(StandingLine::standing)
                        .filter(Standing::isKnown)
                        .toList());
    }
}
