package org.rapporteur.position;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Silences extends Repository<Silence, UUID> {

    Silence save(Silence silence);

    Optional<Silence> findById(UUID id);
}
