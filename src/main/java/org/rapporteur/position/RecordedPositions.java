package org.rapporteur.position;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecordedPositions extends Repository<RecordedPosition, UUID> {

    RecordedPosition save(RecordedPosition recordedPosition);

    Optional<RecordedPosition> findById(UUID id);
}
