package org.rapporteur.sample;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;

import org.rapporteur.actor.ActorDesk;
import org.rapporteur.actor.ActorDetails;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Membership;
import org.rapporteur.actor.Name;
import org.rapporteur.actor.Office;
import org.rapporteur.edition.Publication;
import org.rapporteur.event.EventDesk;
import org.rapporteur.event.EventDetails;
import org.rapporteur.position.PositionDesk;
import org.rapporteur.position.PositionDetails;
import org.rapporteur.position.SilenceDetails;
import org.rapporteur.sample.SampleRecord.SampleActor;
import org.rapporteur.sample.SampleRecord.SampleEvent;
import org.rapporteur.sample.SampleRecord.SampleMembership;
import org.rapporteur.sample.SampleRecord.SampleOffice;
import org.rapporteur.sample.SampleRecord.SamplePosition;
import org.rapporteur.sample.SampleRecord.SampleSilence;
import org.rapporteur.sample.SampleRecord.SampleSource;
import org.rapporteur.sample.SampleRecord.SampleStatement;
import org.rapporteur.sample.SampleRecord.SampleTopic;
import org.rapporteur.sample.SampleRecord.SampleWording;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.LinkKind;
import org.rapporteur.statement.SourceDesk;
import org.rapporteur.statement.SourceDetails;
import org.rapporteur.statement.StatementDesk;
import org.rapporteur.statement.StatementDetails;
import org.rapporteur.statement.StatementId;
import org.rapporteur.statement.StatementLink;
import org.rapporteur.statement.TopicStance;
import org.rapporteur.statement.Wording;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.TopicDesk;
import org.rapporteur.topic.TopicDetails;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Enters the record of the first content. Whatever is named by another thing goes in before it: the
 * body before the person who holds its office, the statement before the one that answers it.
 */
@Component
class RecordEntry {

    private final TopicDesk topics;
    private final ActorDesk actors;
    private final SourceDesk sources;
    private final StatementDesk statements;
    private final EventDesk events;
    private final PositionDesk positions;
    private final EntityManager entities;

    RecordEntry(
            TopicDesk topics,
            ActorDesk actors,
            SourceDesk sources,
            StatementDesk statements,
            EventDesk events,
            PositionDesk positions,
            EntityManager entities) {
        this.topics = topics;
        this.actors = actors;
        this.sources = sources;
        this.statements = statements;
        this.events = events;
        this.positions = positions;
        this.entities = entities;
    }

    /** Enters everything that articles are told from. */
    Entered enter(SampleRecord record, PublicationTimes times) {
        Entered entered = new Entered();
        enterTopics(record.topics(), entered);
        enterActors(record, entered);
        record.sources().forEach(source -> entered.add(source.id(), sources.add(details(source))));
        store();
        enterStatements(record.statements(), times, entered);
        record.events().forEach(event -> events.add(details(event, entered)));
        record.positions().forEach(position -> positions.record(details(position, entered)));
        record.silences().forEach(silence -> positions.record(details(silence, entered)));
        store();
        return entered;
    }

    /** A large persistence context would be searched for changes again and again. */
    private void store() {
        entities.flush();
        entities.clear();
    }

    private void enterTopics(List<SampleTopic> all, Entered entered) {
        for (int i = 0; i < all.size(); i++) {
            entered.add(all.get(i).id(), topics.add(details(all.get(i), i + 1)));
        }
    }

    private static TopicDetails details(SampleTopic topic, int ordinal) {
        return new TopicDetails(
                topic.id(),
                topic.title(),
                topic.nav(),
                topic.question(),
                null,
                topic.statusNote(),
                ordinal,
                topic.stances().stream()
                        .map(stance -> new Stance(stance.name(), stance.tone()))
                        .toList());
    }

    private void enterActors(SampleRecord record, Entered entered) {
        Map<String, SampleActor> bySlug = bySlug(record.actors(), SampleActor::id);
        Map<String, List<SampleMembership>> memberships =
                record.memberships().stream().collect(groupingBy(SampleMembership::actor));
        record.actors().forEach(actor -> enterActor(actor, bySlug, memberships, entered));
        store();
    }

    private void enterActor(
            SampleActor actor,
            Map<String, SampleActor> bySlug,
            Map<String, List<SampleMembership>> memberships,
            Entered entered) {
        if (entered.hasActor(actor.id())) {
            return;
        }
        List<SampleMembership> belongsTo = memberships.getOrDefault(actor.id(), List.of());
        actor.offices().stream()
                .map(SampleOffice::body)
                .forEach(slug -> enterActor(named(slug, bySlug), bySlug, memberships, entered));
        belongsTo.stream()
                .map(SampleMembership::of)
                .forEach(slug -> enterActor(named(slug, bySlug), bySlug, memberships, entered));
        entered.add(actor.id(), actors.add(details(actor, belongsTo, entered)));
    }

    private static ActorDetails details(
            SampleActor actor, List<SampleMembership> belongsTo, Entered entered) {
        return new ActorDetails(
                actor.id(),
                actor.kind(),
                actor.name(),
                requireNonNullElse(actor.shortName(), actor.name()),
                actor.iso(),
                actor.wikidata(),
                actor.editorsNote(),
                actor.names().entrySet().stream()
                        .map(name -> new Name(name.getKey(), name.getValue(), false))
                        .toList(),
                actor.offices().stream().map(office -> office(office, entered)).toList(),
                belongsTo.stream().map(membership -> membership(membership, entered)).toList());
    }

    /** Nobody looked whether an office without an end is still held. */
    private static Office office(SampleOffice office, Entered entered) {
        return new Office(
                entered.actor(office.body()),
                office.title(),
                office.from(),
                office.to(),
                office.to() == null ? Ending.NOT_ESTABLISHED : Ending.ENDED,
                office.basis(),
                office.recalled());
    }

    private static Membership membership(SampleMembership membership, Entered entered) {
        return new Membership(
                entered.actor(membership.of()), membership.kind(), null, null, membership.asOf());
    }

    private static SourceDetails details(SampleSource source) {
        return new SourceDetails(
                source.publisher(),
                source.title(),
                source.url(),
                source.addressConfirmed(),
                source.language(),
                source.published(),
                null,
                null,
                null,
                source.editorsNote());
    }

    private void enterStatements(
            List<SampleStatement> all, PublicationTimes times, Entered entered) {
        Map<String, SampleStatement> bySlug = bySlug(all, SampleStatement::id);
        all.forEach(statement -> enterStatement(statement, bySlug, times, entered));
        store();
    }

    private void enterStatement(
            SampleStatement statement,
            Map<String, SampleStatement> bySlug,
            PublicationTimes times,
            Entered entered) {
        if (entered.hasStatement(statement.id())) {
            return;
        }
        statement
                .answers()
                .forEach(slug -> enterStatement(named(slug, bySlug), bySlug, times, entered));
        Instant at = times.of(statement);
        StatementId id = statements.draft(details(statement, entered), null, at);
        statements.publish(id, 0, Publication.first(at, null));
        entered.add(statement.id(), id);
    }

    private static StatementDetails details(SampleStatement statement, Entered entered) {
        String onBehalfOf = statement.onBehalfOf();
        return new StatementDetails(
                statement.id(),
                statement.speakers().stream().map(entered::actor).toList(),
                onBehalfOf == null ? null : entered.actor(onBehalfOf),
                statement.saidOn(),
                statement.dateConfidence(),
                null,
                statement.channel(),
                statement.place(),
                Claim.REPORTED,
                statement.editorsNote(),
                statement.topics().stream()
                        .map(stand -> new TopicStance(entered.topic(stand.topic()), stand.stance()))
                        .toList(),
                statement.wordings().stream().map(wording -> wording(wording, entered)).toList(),
                statement.answers().stream().map(slug -> answer(slug, entered)).toList());
    }

    private static Wording wording(SampleWording wording, Entered entered) {
        return new Wording(
                wording.kind(),
                false,
                wording.language(),
                wording.text(),
                wording.verbatim(),
                wording.checked(),
                entered.source(wording.source()),
                null,
                wording.editorsNote(),
                wording.passage());
    }

    private static StatementLink answer(String slug, Entered entered) {
        return new StatementLink(entered.statement(slug), LinkKind.ANSWERS, null);
    }

    private static EventDetails details(SampleEvent event, Entered entered) {
        return new EventDetails(
                event.id(),
                event.title(),
                event.date(),
                event.recalled(),
                event.editorsNote(),
                event.actors().stream().map(entered::actor).toList(),
                event.topics().stream().map(entered::topic).toList(),
                event.sources().stream().map(entered::source).toList());
    }

    private static PositionDetails details(SamplePosition position, Entered entered) {
        return new PositionDetails(
                entered.actor(position.actor()),
                entered.topic(position.topic()),
                position.stance(),
                position.since(),
                entered.source(position.source()),
                position.recalled(),
                position.editorsNote());
    }

    private static SilenceDetails details(SampleSilence silence, Entered entered) {
        return new SilenceDetails(
                entered.actor(silence.actor()),
                entered.topic(silence.topic()),
                silence.from(),
                silence.until(),
                silence.editorsNote());
    }

    private static <T> Map<String, T> bySlug(List<T> things, Function<T, String> slug) {
        return things.stream().collect(toMap(slug, Function.identity()));
    }

    private static <T> T named(String slug, Map<String, T> bySlug) {
        T thing = bySlug.get(slug);
        if (thing == null) {
            throw new IllegalStateException("The first content does not hold " + slug);
        }
        return thing;
    }
}
