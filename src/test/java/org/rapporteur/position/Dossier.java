package org.rapporteur.position;

import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Office;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.statement.StatementId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.Tone;
import org.rapporteur.topic.TopicId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The first content's record, as evidence. */
final class Dossier {

    private final JsonNode record = read();
    private final Map<String, ActorName> actors = new LinkedHashMap<>();

    Dossier() {
        for (JsonNode actor : record.get("actors")) {
            actors.put(actor.get("id").asString(), name(actor));
        }
    }

    ActorName actor(String slug) {
        return Objects.requireNonNull(actors.get(slug), slug);
    }

    static TopicId topic(String slug) {
        return new TopicId(uuid("topic " + slug));
    }

    List<ActorName> members(String of) {
        List<ActorName> members = new ArrayList<>();
        for (JsonNode membership : record.get("memberships")) {
            boolean member = membership.get("kind").asString().equals("member");
            if (member && membership.get("of").asString().equals(of)) {
                members.add(actor(membership.get("actor").asString()));
            }
        }
        return members;
    }

    Evidence evidence() {
        Evidence evidence = new Evidence();
        record.get("positions").forEach(position -> evidence.add(position(position)));
        record.get("silences").forEach(silence -> evidence.add(silence(silence)));
        record.get("statements").forEach(statement -> addStances(statement, evidence));
        return evidence;
    }

    private RecordedEvidence position(JsonNode position) {
        return new RecordedEvidence(
                new PositionId(uuid(position.toString())),
                actor(position.get("actor").asString()),
                topic(position.get("topic").asString()),
                stance(position.get("stance").asString()),
                position.get("since").isNull()
                        ? null
                        : PartialDate.parse(position.get("since").asString()),
                false,
                source(position.get("source").asString()));
    }

    static SourceLine source(String slug) {
        SourceId id = new SourceId(uuid("source " + slug));
        return new SourceLine(id, slug, null, "https://" + slug, true, "en", null, null, null);
    }

    private SilenceEvidence silence(JsonNode silence) {
        return new SilenceEvidence(
                actor(silence.get("actor").asString()),
                topic(silence.get("topic").asString()),
                LocalDate.parse(silence.get("from").asString()),
                LocalDate.parse(silence.get("until").asString()));
    }

    private void addStances(JsonNode statement, Evidence evidence) {
        for (JsonNode topic : statement.get("topics")) {
            if (topic.has("stance")) {
                evidence.add(statement(statement, topic));
            }
        }
    }

    private StatementEvidence statement(JsonNode statement, JsonNode topic) {
        List<ActorName> speakers = new ArrayList<>();
        List<OfficeEvidence> offices = new ArrayList<>();
        for (JsonNode speaker : statement.get("speakers")) {
            speakers.add(actor(speaker.asString()));
            offices.addAll(offices(speaker.asString()));
        }
        return new StatementEvidence(
                new StatementId(uuid(statement.get("id").asString())),
                statement.get("id").asString(),
                speakers,
                statement.has("onBehalfOf") ? actor(statement.get("onBehalfOf").asString()) : null,
                offices,
                PartialDate.parse(statement.get("saidOn").asString()),
                false,
                topic(topic.get("topic").asString()),
                stance(topic.get("stance").asString()));
    }

    private List<OfficeEvidence> offices(String person) {
        List<OfficeEvidence> offices = new ArrayList<>();
        for (JsonNode actor : record.get("actors")) {
            if (actor.get("id").asString().equals(person) && actor.has("offices")) {
                actor.get("offices").forEach(office -> offices.add(office(office)));
            }
        }
        return offices;
    }

    private OfficeEvidence office(JsonNode office) {
        ActorName body = actor(office.get("body").asString());
        PartialDate since = date(office.get("from"));
        PartialDate until = date(office.get("to"));
        Ending ending = until == null ? Ending.NOT_ESTABLISHED : Ending.ENDED;
        String title = office.get("title").asString();
        return new OfficeEvidence(
                body, new Office(body.id(), title, since, until, ending, null, false));
    }

    private static PartialDate date(JsonNode date) {
        return date.isNull() ? null : PartialDate.parse(date.asString());
    }

    static Stance stance(String name) {
        return switch (name) {
            case "supports", "recognises" -> new Stance(name, Tone.FOR);
            case "reserved" -> new Stance(name, Tone.RESERVED);
            case "opposes", "does not recognise" -> new Stance(name, Tone.AGAINST);
            default -> new Stance(name, Tone.NEUTRAL);
        };
    }

    private static ActorName name(JsonNode actor) {
        String slug = actor.get("id").asString();
        String kind = actor.get("kind").asString().toUpperCase(Locale.ROOT);
        String name = actor.get("name").asString();
        return new ActorName(
                new ActorId(uuid("actor " + slug)), slug, name, name, ActorKind.valueOf(kind));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read() {
        try (InputStream record = Dossier.class.getResourceAsStream("/sample/record.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(record));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
