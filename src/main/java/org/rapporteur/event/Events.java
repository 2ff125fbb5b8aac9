package org.rapporteur.event;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Events extends Repository<Event, UUID> {

    Event save(Event event);

    Optional<Event> findById(UUID id);
}
