package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorLookup;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.topic.TopicReferences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the fields that name other records: speakers, topics, other statements. */
final class ReferenceReader {

    /** How many similar names are offered when nobody has the one that was typed. */
    private static final int SIMILAR = 3;

    private final FieldReader fields;
    private final ActorReferences actors;
    private final ActorLookup actorLookup;
    private final TopicReferences topicReferences;
    private final List<TopicLine> topics;
    private final StatementLookup statements;

    ReferenceReader(
            FieldReader fields,
            ActorReferences actors,
            ActorLookup actorLookup,
            TopicReferences topicReferences,
            List<TopicLine> topics,
            StatementLookup statements) {
        this.fields = fields;
        this.actors = actors;
        this.actorLookup = actorLookup;
        this.topicReferences = topicReferences;
        this.topics = topics;
        this.statements = statements;
    }

    List<ActorId> speakers(List<String> typed) {
        Set<ActorId> speakers = new LinkedHashSet<>();
        for (int row = 0; row < typed.size(); row++) {
            ActorId speaker = actor("speakers[" + row + "]", typed.get(row));
            if (speaker != null) {
                speakers.add(speaker);
            }
        }
        return List.copyOf(speakers);
    }

    @Nullable ActorId actor(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<ActorId> actor = actors.find(typed);
        if (actor.isEmpty()) {
            String similar = similarTo(typed);
            fields.reject(
                    field, similar.isEmpty() ? "actor-unknown" : "actor-unclear", typed, similar);
        }
        return actor.orElse(null);
    }

    /** The slug of an actor that was found. */
    String slugOf(ActorId actor) {
        return actorLookup.speaking(List.of(actor)).values().stream()
                .map(speaking -> speaking.name().slug())
                .findFirst()
                .orElseThrow();
    }

    private String similarTo(String typed) {
        return actorLookup.find(typed, SIMILAR).stream()
                .map(actor -> actor.name() + " (" + actor.slug() + ")")
                .collect(Collectors.joining(", "));
    }

    List<TopicStance> topics(List<TopicForm> rows, String another) {
        List<TopicStance> chosen = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            TopicStance stance = topic("topics[" + row + "]", rows.get(row));
            if (stance != null) {
                chosen.add(stance);
            }
        }
        TopicId other = anotherTopic(another);
        if (other != null && chosen.stream().noneMatch(each -> each.topic().equals(other))) {
            chosen.add(new TopicStance(other, null));
        }
        return List.copyOf(chosen);
    }

    private @Nullable TopicStance topic(String field, TopicForm row) {
        if (!row.chosen()) {
            if (!row.stance().isEmpty()) {
                fields.reject(field + ".chosen", "topic-not-chosen", row.stance());
            }
            return null;
        }
        Optional<TopicLine> topic =
                topics.stream().filter(each -> each.slug().equals(row.topic())).findFirst();
        if (topic.isEmpty()) {
            fields.reject(field + ".chosen", "topic-unknown", row.topic());
            return null;
        }
        return new TopicStance(topic.get().id(), stance(field, topic.get(), row.stance()));
    }

    private @Nullable String stance(String field, TopicLine topic, String typed) {
        boolean known = topic.stances().stream().anyMatch(stance -> stance.name().equals(typed));
        if (!typed.isEmpty() && !known) {
            fields.reject(field + ".stance", "choice");
        }
        return known ? typed : null;
    }

    private @Nullable TopicId anotherTopic(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<TopicId> topic = topicReferences.find(typed);
        if (topic.isEmpty()) {
            fields.reject("anotherTopic", "topic-unknown", typed);
        }
        return topic.orElse(null);
    }

    List<StatementLink> links(StatementForm form, @Nullable StatementId own) {
        List<StatementLink> links = new ArrayList<>();
        for (int row = 0; row < form.answers().size(); row++) {
            StatementId other = statement("answers[" + row + "]", form.answers().get(row), own);
            if (other != null) {
                links.add(new StatementLink(other, LinkKind.ANSWERS, null));
            }
        }
        for (int row = 0; row < form.links().size(); row++) {
            StatementLink link = link("links[" + row + "]", form.links().get(row), own);
            if (link != null) {
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    private @Nullable StatementLink link(String field, LinkForm row, @Nullable StatementId own) {
        LinkKind kind =
                fields.choice(field + ".kind", row.kind(), LinkKind.class, LinkKind.CONTRADICTS);
        if (row.other().isEmpty()) {
            fields.reject(field + ".other", "statement-missing");
        }
        StatementId other = statement(field + ".other", row.other(), own);
        return other == null
                ? null
                : new StatementLink(other, kind, FieldReader.orNull(row.reason()));
    }

    private @Nullable StatementId statement(String field, String typed, @Nullable StatementId own) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<StatementId> found = statements.reference(typed);
        if (found.isEmpty()) {
            fields.reject(field, "statement-unknown", typed);
        } else if (found.get().equals(own)) {
            fields.reject(field, "statement-itself");
            return null;
        }
        return found.orElse(null);
    }
}
