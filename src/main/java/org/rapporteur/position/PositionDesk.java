package org.rapporteur.position;

import org.rapporteur.edition.Editions;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Opened;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

    /** Records a position. */
    public PositionId record(PositionDetails details) {
        editions.next();
        return positions.save(new RecordedPosition(details)).id();
    }

    /**
     * Describes a position anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(PositionId id, long version, PositionDetails details) {
        RecordedPosition position = positions.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(position.version(), version);
        position.describe(details);
        editions.next();
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
