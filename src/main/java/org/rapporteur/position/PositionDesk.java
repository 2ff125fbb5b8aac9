package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Editions;
import org.rapporteur.web.FieldRefused;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Opened;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;

/** Where positions and silences are written. */
@Service
@Transactional
public class PositionDesk {

    private final RecordedPositions positions;
    private final Silences silences;
    private final Editions editions;

    PositionDesk(RecordedPositions positions, Silences silences, Editions editions) {
        this.positions = positions;
        this.silences = silences;
        this.editions = editions;
    }

    /** A position as its form shows it. */
    @Transactional(readOnly = true)
    public Opened<PositionDetails> open(PositionId id) {
        RecordedPosition position = positions.findById(id.value()).orElseThrow(NotFound::new);
        return new Opened<>(position.details(), position.version());
    }

    /** A silence as its form shows it. */
    @Transactional(readOnly = true)
    public Opened<SilenceDetails> open(SilenceId id) {
        Silence silence = silences.findById(id.value()).orElseThrow(NotFound::new);
        return new Opened<>(silence.details(), silence.version());
    }

    /**
     * Records a position.
     *
     * @throws FieldRefused when the actor's position on the topic since that day is recorded
     */
    public PositionId record(PositionDetails details) {
        refuseASecond(details, null);
        editions.next();
        return positions.save(new RecordedPosition(details)).id();
    }

    /**
     * Describes a position anew.
     *
     * @throws FieldRefused when the actor's position on the topic since that day is recorded
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(PositionId id, long version, PositionDetails details) {
        RecordedPosition position = positions.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(position.version(), version);
        refuseASecond(details, id);
        position.describe(details);
        editions.next();
    }

    private void refuseASecond(PositionDetails details, @Nullable PositionId own) {
        positions.findByActorAndTopic(details.actor(), details.topic()).stream()
                .filter(other -> !other.id().equals(own))
                .filter(other -> Objects.equals(other.details().since(), details.since()))
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldRefused("since", "position.form.since.taken");
                });
    }

    /** Records that a search found nothing. */
    public SilenceId record(SilenceDetails details) {
        editions.next();
        return silences.save(new Silence(details)).id();
    }

    /**
     * Describes a silence anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(SilenceId id, long version, SilenceDetails details) {
        Silence silence = silences.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(silence.version(), version);
        silence.describe(details);
        editions.next();
    }
}
