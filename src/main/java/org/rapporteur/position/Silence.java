package org.rapporteur.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.topic.TopicId;

import java.time.LocalDate;
import java.util.UUID;

/** A search for statements that found none. */
@Entity
class Silence {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Column(name = "actor_id")
    private ActorId actor;

    @Column(name = "topic_id")
    private TopicId topic;

    private LocalDate searchedFrom;
    private LocalDate searchedUntil;
    private @Nullable String note;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Silence() {}

    @SuppressWarnings("NullAway") // describe() sets what is missing here
    Silence(SilenceDetails details) {
        this.id = SilenceId.next().value();
        describe(details);
    }

    /** Says anew what was looked for and until when. */
    final void describe(SilenceDetails details) {
        actor = details.actor();
        topic = details.topic();
        searchedFrom = details.searchedFrom();
        searchedUntil = details.searchedUntil();
        note = details.note();
    }

    SilenceId id() {
        return new SilenceId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    SilenceDetails details() {
        return new SilenceDetails(actor, topic, searchedFrom, searchedUntil, note);
    }
}
