package org.rapporteur.position;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Silences extends Repository<Silence, UUID> {

    Silence save(Silence silence);

    Optional<Silence> findById(UUID id);
}
