package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Publication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where what an editor typed into the form is written, all of it or nothing: the sources made in
 * place, the record, and its publication.
 */
@Service
@Transactional
class StatementEntryDesk {

    private final StatementDesk statements;
    private final SourceDesk sources;

    StatementEntryDesk(StatementDesk statements, SourceDesk sources) {
        this.statements = statements;
        this.sources = sources;
    }

    StatementId draft(StatementEntry entry, @Nullable UUID by, Instant at) {
        return statements.draft(complete(entry), by, at);
    }

    void revise(StatementId id, long version, StatementEntry entry, @Nullable UUID by, Instant at) {
        statements.revise(id, version, complete(entry), by, at);
    }

    /** Records a new statement and shows it to readers. */
    StatementId publish(StatementEntry entry, Publication publication) {
        StatementId id = draft(entry, publication.by(), publication.at());
        statements.publish(id, 0, publication);
        return id;
    }

    /** Records a draft anew and shows it to readers. */
    void publish(StatementId id, long version, StatementEntry entry, Publication publication) {
        revise(id, version, entry, publication.by(), publication.at());
        statements.publish(id, version, publication);
    }

    void publishChanges(
            StatementId id, long version, StatementEntry entry, Publication publication) {
        statements.publishChanges(id, version, complete(entry), publication);
    }

    private StatementDetails complete(StatementEntry entry) {
        Map<Integer, SourceId> made = new HashMap<>();
        entry.newSources().forEach((place, source) -> made.put(place, sources.add(source)));
        return entry.with(made);
    }
}
