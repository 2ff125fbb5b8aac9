package org.rapporteur.position;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface RecordedPositions extends Repository<RecordedPosition, UUID> {

    RecordedPosition save(RecordedPosition recordedPosition);

    Optional<RecordedPosition> findById(UUID id);
}
