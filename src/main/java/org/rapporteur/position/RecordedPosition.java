package org.rapporteur.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.statement.SourceId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;

import java.util.UUID;

/** A position that an actor took by an act or a rule, with its source. */
@Entity
class RecordedPosition {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Column(name = "actor_id")
    private ActorId actor;

    @Column(name = "topic_id")
    private TopicId topic;

    private String stance;
    private @Nullable PartialDate since;

    @Column(name = "source_id")
    private SourceId source;

    private boolean recalled;
    private @Nullable String note;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected RecordedPosition() {}

    @SuppressWarnings("NullAway") // describe() sets what is missing here
    RecordedPosition(PositionDetails details) {
        this.id = PositionId.next().value();
        describe(details);
    }

    /** Says anew what the position is and on what evidence. */
    final void describe(PositionDetails details) {
        actor = details.actor();
        topic = details.topic();
        stance = details.stance();
        since = details.since();
        source = details.source();
        recalled = details.recalled();
        note = details.note();
    }

    PositionId id() {
        return new PositionId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    PositionDetails details() {
        return new PositionDetails(actor, topic, stance, since, source, recalled, note);
    }
}
