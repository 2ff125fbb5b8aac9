package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Editions;
import org.rapporteur.edition.Publication;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where statements are written. */
@Service
@Transactional
public class StatementDesk {

    private static final String KIND = "statement";

    private final Statements statements;
    private final StatementVersions versions;
    private final Addresses addresses;
    private final Editions editions;

    StatementDesk(
            Statements statements,
            StatementVersions versions,
            Addresses addresses,
            Editions editions) {
        this.statements = statements;
        this.versions = versions;
        this.addresses = addresses;
        this.editions = editions;
    }

    /** The statement as it is stored now, for the form it is edited in. */
    @Transactional(readOnly = true)
    EditedStatement edited(StatementId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The same, for a form that may outlive its draft. */
    @Transactional(readOnly = true)
    Optional<EditedStatement> find(StatementId id) {
        return statements.findById(id.value()).map(EditedStatement::of);
    }

    /**
     * Records a draft.
     *
     * @throws SlugTaken when another statement has or had the address
     */
    public StatementId draft(StatementDetails details, @Nullable UUID by, Instant at) {
        Statement statement = new Statement(details, by, at);
        claim(statement, details.slug());
        statements.save(statement);
        return statement.id();
    }

    /**
     * Records a draft anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void revise(
            StatementId id, long version, StatementDetails details, @Nullable UUID by, Instant at) {
        Statement statement = opened(id, version);
        claim(statement, details.slug());
        statement.revise(details, by, at);
    }

    /** Shows a draft to readers. */
    public void publish(StatementId id, long version, Publication publication) {
        Statement statement = opened(id, version);
        versions.save(statement.publish(publication));
        addresses.show(KIND, statement.details().slug());
        editions.next();
    }

    /** Shows readers a changed record, with its class and reason. */
    public void publishChanges(
            StatementId id, long version, StatementDetails details, Publication publication) {
        Statement statement = opened(id, version);
        claim(statement, details.slug());
        versions.save(statement.publishChanges(details, nextNumber(id), publication));
        addresses.show(KIND, details.slug());
        editions.next();
    }

    /** Takes a published statement back. */
    public void withdraw(
            StatementId id, long version, String reason, @Nullable UUID by, Instant at) {
        opened(id, version).withdraw(new Publication(at, by, Change.WITHDRAWAL, reason));
        editions.next();
    }

    /**
     * Throws a draft away that readers never saw, and gives its address back.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another statement refers
     *     to it
     */
    public void discard(StatementId id, long version) {
        Statement statement = opened(id, version);
        if (!statement.isDisposable()) {
            throw new IllegalStateException("What was published is never deleted");
        }
        addresses.release(KIND, id.value());
        statements.delete(statement);
    }

    private Statement opened(StatementId id, long version) {
        Statement statement = statements.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(statement.version(), version);
        return statement;
    }

    private int nextNumber(StatementId id) {
        return versions.findFirstByStatementIdOrderByVersionNumberDesc(id.value())
                .map(latest -> latest.number() + 1)
                .orElse(1);
    }

    private void claim(Statement statement, String slug) {
        if (!addresses.claim(KIND, slug, statement.id().value())) {
            throw new SlugTaken(slug);
        }
    }
}
