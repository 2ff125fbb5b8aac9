package org.rapporteur.actor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Actors extends Repository<Actor, UUID> {

    Actor save(Actor actor);

    Optional<Actor> findById(UUID id);
}
