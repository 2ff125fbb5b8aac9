package org.rapporteur.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whoever can speak or take a position. */
@Entity
class Actor {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ActorKind kind;

    private String name;
    private String shortName;
    private @Nullable String iso;
    private @Nullable String wikidata;
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "actor_name", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "ordinal")
    private List<Name> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "office", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "ordinal")
    private List<Office> offices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "ordinal")
    private List<Membership> memberships = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Actor() {}

    @SuppressWarnings("NullAway") // describe() sets what is missing here
    Actor(ActorDetails details) {
        this.id = ActorId.next().value();
        describe(details);
    }

    /** Says anew who the actor is; the whole description is replaced. */
    final void describe(ActorDetails details) {
        slug = details.slug();
        kind = details.kind();
        name = details.name();
        shortName = details.shortName();
        iso = details.iso();
        wikidata = details.wikidata();
        note = details.note();
        names = new ArrayList<>(details.names());
        offices = new ArrayList<>(details.offices());
        memberships = new ArrayList<>(details.memberships());
    }

    ActorId id() {
        return new ActorId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    ActorDetails details() {
        return new ActorDetails(
                slug,
                kind,
                name,
                shortName,
                iso,
                wikidata,
                note,
                List.copyOf(names),
                List.copyOf(offices),
                List.copyOf(memberships));
    }
}
