package org.rapporteur.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.springframework.data.domain.Persistable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What readers were shown of a statement between two publications. Never changes. */
@Entity
@Immutable
class StatementVersion implements Persistable<UUID> {

    @Id private UUID id;

    private UUID statementId;
    private int versionNumber;
    private Instant publishedAt;
    private @Nullable UUID publishedBy;

    @Enumerated(EnumType.STRING)
    private Change change;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(
            name = "statement_version_wording",
            joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<ShownWording> wordings = new ArrayList<>();

    @Transient private boolean stored;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected StatementVersion() {}

    StatementVersion(
            StatementId statement, int number, Publication publication, List<Wording> wordings) {
        this.id = StatementId.next().value();
        this.statementId = statement.value();
        this.versionNumber = number;
        this.publishedAt = publication.at();
        this.publishedBy = publication.by();
        this.change = publication.change();
        this.reason = publication.reason();
        this.wordings.addAll(wordings.stream().map(ShownWording::of).toList());
    }

    int number() {
        return versionNumber;
    }

    Change change() {
        return change;
    }

    List<ShownWording> wordings() {
        return List.copyOf(wordings);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
