package org.rapporteur.topic;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Topics extends Repository<Topic, UUID> {

    Topic save(Topic topic);

    Optional<Topic> findById(UUID id);
}
