package org.rapporteur.topic;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Topics extends Repository<Topic, UUID> {

    Topic save(Topic topic);

    Optional<Topic> findById(UUID id);
}
