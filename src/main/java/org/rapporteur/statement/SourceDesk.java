package org.rapporteur.statement;

import org.rapporteur.edition.Editions;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Opened;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** Where sources are written. */
@Service
@Transactional
public class SourceDesk {

    private final Sources sources;
    private final Editions editions;

    SourceDesk(Sources sources, Editions editions) {
        this.sources = sources;
        this.editions = editions;
    }

    /** The source at an address, whatever tracking parameters were pasted with it. */
    @Transactional(readOnly = true)
    public Optional<SourceId> at(String url) {
        return sources.findByAddressKey(SourceAddress.key(url)).map(Source::id);
    }

    /** A source as its form shows it. */
    @Transactional(readOnly = true)
    public Opened<SourceDetails> open(SourceId id) {
        Source source = sources.findById(id.value()).orElseThrow(NotFound::new);
        return new Opened<>(source.details(), source.version());
    }

    /** Adds a source, or finds the one that is there under the same address. */
    public SourceId add(SourceDetails details) {
        return at(details.url()).orElseGet(() -> sources.save(new Source(details)).id());
    }

    /**
     * Describes a source anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(SourceId id, long version, SourceDetails details) {
        Source source = sources.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(source.version(), version);
        source.describe(details);
        editions.next();
    }
}
