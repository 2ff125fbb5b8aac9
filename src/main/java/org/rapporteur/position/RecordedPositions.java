package org.rapporteur.position;

import org.rapporteur.actor.ActorId;
import org.rapporteur.topic.TopicId;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface RecordedPositions extends Repository<RecordedPosition, UUID> {

    RecordedPosition save(RecordedPosition recordedPosition);

    Optional<RecordedPosition> findById(UUID id);

    List<RecordedPosition> findByActorAndTopic(ActorId actor, TopicId topic);
}
