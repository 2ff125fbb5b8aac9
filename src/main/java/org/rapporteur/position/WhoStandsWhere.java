package org.rapporteur.position;

import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Office;
import org.rapporteur.position.Standing.Mixed;
import org.rapporteur.position.Standing.Recorded;
import org.rapporteur.position.Standing.SaidOnce;
import org.rapporteur.position.Standing.SaidRepeatedly;
import org.rapporteur.position.Standing.Silent;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;

/**
 * The rule for who stands where on a topic on a date, as {@code /method} prints it: a recorded
 * position in force; else the stances of the actor's own published statements and those made on its
 * behalf, up to that date; else a recorded silence; else "not looked for".
 *
 * <p>A polity or organisation speaks through whoever holds an office of it, if the statement says
 * on whose behalf or the office's body is that actor. One statement is one fact; a tendency takes
 * two that agree; those that disagree are mixed.
 */
final class WhoStandsWhere {

    /** The latest position wins, one without a date loses; of two alike, the one recorded last. */
    private static final Comparator<RecordedEvidence> IN_FORCE =
            Comparator.comparing(WhoStandsWhere::beginning)
                    .thenComparing(position -> position.id().value().toString());

    private static final Comparator<StatementEvidence> IN_TIME =
            Comparator.comparing((StatementEvidence statement) -> statement.date().latest())
                    .thenComparing(statement -> statement.date().earliest())
                    .thenComparing(statement -> statement.id().value().toString());

    private static final Comparator<SilenceEvidence> LAST_SEARCH =
            Comparator.comparing(SilenceEvidence::until).thenComparing(SilenceEvidence::from);

    private final LocalDate date;
    private final Map<ActorId, ActorName> actors = new LinkedHashMap<>();
    private final Map<ActorId, Map<TopicId, Evidence>> evidence = new LinkedHashMap<>();
    private final Set<ActorId> forThemselves = new HashSet<>();

    private WhoStandsWhere(LocalDate date) {
        this.date = date;
    }

    /** Tells where everybody stands on every topic on a date. */
    static Standings on(LocalDate date, Evidence evidence) {
        WhoStandsWhere rule = new WhoStandsWhere(date);
        rule.weigh(evidence);
        return rule.standings();
    }

    /** For whom a statement speaks: its speakers, whom they name, and whose office they hold. */
    static SequencedSet<ActorName> voices(StatementEvidence statement) {
        SequencedSet<ActorName> voices = new LinkedHashSet<>(statement.speakers());
        if (statement.onBehalfOf() != null) {
            voices.add(statement.onBehalfOf());
        }
        statement.offices().stream()
                .filter(held -> isHeld(held.office(), statement.date()))
                .forEach(held -> voices.add(held.body()));
        return voices;
    }

    /** On every day that a date can be, so that no office is held by guess. */
    private static boolean isHeld(Office office, PartialDate date) {
        return office.isHeldOn(date.earliest()) && office.isHeldOn(date.latest());
    }

    private void weigh(Evidence all) {
        all.positions().stream()
                .filter(position -> !beginning(position).isAfter(date))
                .forEach(this::weigh);
        all.statements().stream()
                .filter(statement -> !statement.date().latest().isAfter(date))
                .forEach(this::weigh);
        all.silences().stream()
                .filter(silence -> !silence.from().isAfter(date))
                .forEach(this::weigh);
    }

    private void weigh(RecordedEvidence position) {
        of(position.actor(), position.topic()).add(position);
        forThemselves.add(position.actor().id());
    }

    private void weigh(SilenceEvidence silence) {
        of(silence.actor(), silence.topic()).add(silence);
        forThemselves.add(silence.actor().id());
    }

    private void weigh(StatementEvidence statement) {
        SequencedSet<ActorName> voices = voices(statement);
        voices.forEach(voice -> of(voice, statement.topic()).add(statement));
        if (voices.stream().allMatch(voice -> voice.kind() == ActorKind.PERSON)) {
            voices.forEach(voice -> forThemselves.add(voice.id()));
        }
    }

    private Evidence of(ActorName actor, TopicId topic) {
        actors.putIfAbsent(actor.id(), actor);
        return evidence.computeIfAbsent(actor.id(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(topic, _ -> new Evidence());
    }

    private Standings standings() {
        Standings standings = new Standings(forThemselves);
        evidence.forEach((actor, topics) ->
                topics.forEach((topic, found) ->
                        standings.put(
                                Objects.requireNonNull(actors.get(actor)),
                                topic,
                                standing(found),
                                found.size())));
        return standings;
    }

    /** The rule itself, for one actor and one topic. */
    private static Standing standing(Evidence found) {
        if (!found.positions().isEmpty()) {
            return new Recorded(Collections.max(found.positions(), IN_FORCE));
        } else if (!found.statements().isEmpty()) {
            return said(found.statements().stream().sorted(IN_TIME).toList());
        } else {
            return new Silent(Collections.max(found.silences(), LAST_SEARCH));
        }
    }

    private static Standing said(List<StatementEvidence> statements) {
        long stances = statements.stream().map(StatementEvidence::stance).distinct().count();
        if (stances > 1) {
            return new Mixed(statements);
        } else if (statements.size() > 1) {
            return new SaidRepeatedly(statements);
        } else {
            return new SaidOnce(statements.getFirst());
        }
    }

    private static LocalDate beginning(RecordedEvidence position) {
        return position.since() == null ? LocalDate.MIN : position.since().earliest();
    }
}
