package org.rapporteur.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.statement.SourceId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A dated happening. */
@Entity
class Event {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String slug;
    private String title;
    private PartialDate happenedOn;
    private LocalDate sortFrom;
    private LocalDate sortTo;
    private boolean recalled;
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "event_actor", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "actor_id")
    private List<ActorId> actors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_topic", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "topic_id")
    private List<TopicId> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_source", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "source_id")
    private List<SourceId> sources = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Event() {}

    @SuppressWarnings("NullAway") // describe() sets what is missing here
    Event(EventDetails details) {
        this.id = EventId.next().value();
        describe(details);
    }

    /** Says anew what happened and when. */
    final void describe(EventDetails details) {
        slug = details.slug();
        title = details.title();
        happenedOn = details.happenedOn();
        sortFrom = happenedOn.earliest();
        sortTo = happenedOn.latest();
        recalled = details.recalled();
        note = details.note();
        actors = new ArrayList<>(details.actors());
        topics = new ArrayList<>(details.topics());
        sources = new ArrayList<>(details.sources());
    }

    EventId id() {
        return new EventId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    EventDetails details() {
        return new EventDetails(
                slug,
                title,
                happenedOn,
                recalled,
                note,
                List.copyOf(actors),
                List.copyOf(topics),
                List.copyOf(sources));
    }
}
