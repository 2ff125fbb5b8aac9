package org.rapporteur.actor;

import org.rapporteur.edition.Editions;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Opened;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where actors are written. */
@Service
@Transactional
public class ActorDesk {

    static final String KIND = "actor";

    private final Actors actors;
    private final Addresses addresses;
    private final Editions editions;

    ActorDesk(Actors actors, Addresses addresses, Editions editions) {
        this.actors = actors;
        this.addresses = addresses;
        this.editions = editions;
    }

    /**
     * Adds an actor.
     *
     * @throws SlugTaken when another actor has or had the address
     */
    public ActorId add(ActorDetails details) {
        Actor actor = new Actor(details);
        claim(actor, details.slug());
        actors.save(actor);
        return actor.id();
    }

    /**
     * Describes an actor anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(ActorId id, long version, ActorDetails details) {
        Actor actor = actors.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(actor.version(), version);
        claim(actor, details.slug());
        actor.describe(details);
    }

    /** An actor as its form shows it. */
    @Transactional(readOnly = true)
    public Opened<ActorDetails> open(ActorId id) {
        Actor actor = actors.findById(id.value()).orElseThrow(NotFound::new);
        return new Opened<>(actor.details(), actor.version());
    }

    private void claim(Actor actor, String slug) {
        if (!addresses.claim(KIND, slug, actor.id().value())) {
            throw new SlugTaken(slug);
        }
        addresses.show(KIND, slug);
        editions.next();
    }
}
