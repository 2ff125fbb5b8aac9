package org.rapporteur.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.edition.Publication;
import org.rapporteur.text.PartialDate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One speaker (or several jointly), once. */
@Entity
class Statement {

    /** Sorts a draft without any date before everything else. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private StatementState state = StatementState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "statement_speaker", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "actor_id")
    private List<ActorId> speakers = new ArrayList<>();

    @Column(name = "on_behalf_id")
    private @Nullable ActorId onBehalfOf;

    private @Nullable PartialDate saidOn;

    @Enumerated(EnumType.STRING)
    private DateConfidence dateConfidence;

    private @Nullable PartialDate reportedOn;
    private LocalDate sortFrom = UNDATED;
    private LocalDate sortTo = UNDATED;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "statement_topic", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "ordinal")
    private List<TopicStance> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "wording", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "ordinal")
    private List<Wording> wordings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "statement_link", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "ordinal")
    private List<StatementLink> links = new ArrayList<>();

    private Instant createdAt;
    private Instant editedAt;
    private @Nullable UUID editedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant changedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Statement() {}

    @SuppressWarnings("NullAway") // take() sets what is missing here
    Statement(StatementDetails details, @Nullable UUID by, Instant at) {
        this.id = StatementId.next().value();
        this.createdAt = at;
        take(details, by, at);
    }

    /** Records a draft anew. What is published changes by {@link #publishChanges} alone. */
    void revise(StatementDetails details, @Nullable UUID by, Instant at) {
        require(StatementState.DRAFT, "revise");
        take(details, by, at);
    }

    /** Shows the statement to readers for the first time. */
    StatementVersion publish(Publication publication) {
        require(StatementState.DRAFT, "publish");
        state = StatementState.PUBLISHED;
        publishedAt = publication.at();
        changedAt = publication.at();
        return new StatementVersion(id(), 1, publication, wordings);
    }

    /**
     * Shows readers a changed record.
     *
     * @param number the number of the new version, one above the latest
     */
    StatementVersion publishChanges(StatementDetails details, int number, Publication publication) {
        require(StatementState.PUBLISHED, "publish changes of");
        take(details, publication.by(), publication.at());
        if (publication.change().isSubstantive()) {
            changedAt = publication.at();
        }
        return new StatementVersion(id(), number, publication, wordings);
    }

    /** Takes a published statement back. Its address keeps saying that it was, and why. */
    void withdraw(Publication publication) {
        require(StatementState.PUBLISHED, "withdraw");
        state = StatementState.WITHDRAWN;
        withdrawnAt = publication.at();
        withdrawalReason = Objects.requireNonNull(publication.reason());
        editedAt = publication.at();
        editedBy = publication.by();
    }

    /** Whether it can be thrown away: no reader ever saw it. */
    boolean isDisposable() {
        return state == StatementState.DRAFT;
    }

    private void take(StatementDetails details, @Nullable UUID by, Instant at) {
        slug = details.slug();
        speakers = new ArrayList<>(details.speakers());
        onBehalfOf = details.onBehalfOf();
        saidOn = details.saidOn();
        dateConfidence = details.dateConfidence();
        reportedOn = details.reportedOn();
        channel = details.channel();
        place = details.place();
        claim = details.claim();
        note = details.note();
        topics = new ArrayList<>(details.topics());
        wordings = new ArrayList<>(details.wordings());
        links = new ArrayList<>(details.links());
        editedAt = at;
        editedBy = by;
        placeInTime();
    }

    private void placeInTime() {
        PartialDate date = saidOn == null ? reportedOn : saidOn;
        sortFrom = date == null ? UNDATED : date.earliest();
        sortTo = date == null ? UNDATED : date.latest();
    }

    private void require(StatementState expected, String verb) {
        if (state != expected) {
            throw new IllegalStateException("Cannot " + verb + " a statement that is " + state);
        }
    }

    StatementId id() {
        return new StatementId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    StatementState state() {
        return state;
    }

    Instant editedAt() {
        return editedAt;
    }

    @Nullable UUID editedBy() {
        return editedBy;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    StatementDetails details() {
        return new StatementDetails(
                slug,
                List.copyOf(speakers),
                onBehalfOf,
                saidOn,
                dateConfidence,
                reportedOn,
                channel,
                place,
                claim,
                note,
                List.copyOf(topics),
                List.copyOf(wordings),
                List.copyOf(links));
    }
}
