package org.rapporteur.event;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, UUID> {

    Event save(Event event);

    Optional<Event> findById(UUID id);
}
