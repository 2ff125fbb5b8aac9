package org.rapporteur.position;

import org.rapporteur.topic.TopicLine;

import java.time.LocalDate;
import java.util.List;

/** The members of the European Union on one topic on a date, each as a square with its letters. */
public record Squares(LocalDate on, TopicLine topic, List<Square> squares) {

    /**
     * One member.
     *
     * @param letters its ISO 3166-1 code in capitals, or its short name where it has none
     */
    public record Square(String letters, StandingLine line) {}

    /** How many members are drawn alike, in the order of the legend. */
    public List<StandingCount> legend() {
        return StandingCount.of(squares.stream().map(square -> square.line().standing()).toList());
    }
}
