package org.rapporteur.actor;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Actors extends Repository<Actor, UUID> {

    Actor save(Actor actor);

    Optional<Actor> findById(UUID id);
}
