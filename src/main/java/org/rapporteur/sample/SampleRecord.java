package org.rapporteur.sample;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.MembershipKind;
import org.rapporteur.statement.Channel;
import org.rapporteur.statement.DateConfidence;
import org.rapporteur.statement.WordingKind;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Tone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The record of the first content, as it is written in {@code sample/record.json}. Every {@code id}
 * is the slug; things name each other by it.
 */
record SampleRecord(
        List<SampleTopic> topics,
        List<SampleActor> actors,
        List<SampleMembership> memberships,
        List<SampleSource> sources,
        List<SampleStatement> statements,
        List<SampleEvent> events,
        List<SamplePosition> positions,
        List<SampleSilence> silences) {

    record SampleTopic(
            String id,
            String title,
            String nav,
            String question,
            @Nullable String statusNote,
            List<SampleStance> stances) {}

    record SampleStance(String name, Tone tone) {}

    record SampleActor(
            String id,
            ActorKind kind,
            String name,
            @Nullable String shortName,
            Map<String, String> names,
            @Nullable String iso,
            @Nullable String wikidata,
            @Nullable String editorsNote,
            List<SampleOffice> offices) {

        SampleActor {
            names = requireNonNullElse(names, Map.of());
            offices = requireNonNullElse(offices, List.of());
        }
    }

    record SampleOffice(
            String title,
            String body,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String basis,
            boolean recalled) {}

    record SampleMembership(
            String actor, String of, MembershipKind kind, @Nullable PartialDate asOf) {}

    record SampleSource(
            String id,
            String publisher,
            @Nullable String title,
            String url,
            boolean addressConfirmed,
            String language,
            @Nullable PartialDate published,
            @Nullable String editorsNote) {}

    record SampleStatement(
            String id,
            List<String> speakers,
            @Nullable String onBehalfOf,
            PartialDate saidOn,
            DateConfidence dateConfidence,
            Channel channel,
            @Nullable String place,
            @Nullable String editorsNote,
            List<SampleStand> topics,
            List<SampleWording> wordings,
            List<String> answers) {

        SampleStatement {
            answers = requireNonNullElse(answers, List.of());
        }
    }

    record SampleStand(String topic, @Nullable String stance) {}

    record SampleWording(
            int passage,
            WordingKind kind,
            String language,
            boolean verbatim,
            boolean checked,
            String source,
            String text,
            @Nullable String editorsNote) {}

    record SampleEvent(
            String id,
            PartialDate date,
            String title,
            boolean recalled,
            @Nullable String editorsNote,
            List<String> actors,
            List<String> topics,
            List<String> sources) {}

    record SamplePosition(
            String actor,
            String topic,
            String stance,
            @Nullable PartialDate since,
            String source,
            boolean recalled,
            @Nullable String editorsNote) {}

    record SampleSilence(
            String actor,
            String topic,
            LocalDate from,
            LocalDate until,
            @Nullable String editorsNote) {}
}
