package org.rapporteur.article;

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
import org.rapporteur.edition.Publication;
import org.rapporteur.topic.TopicId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An article: the working copy that editors see, and what became of it. */
@Entity
class Article {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String headline;
    private String standfirst;
    private String byline;
    private String body;

    @ElementCollection
    @CollectionTable(name = "article_topic", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "topic_id")
    private List<TopicId> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_related", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    private List<Related> related = new ArrayList<>();

    /** Whether the working copy differs from what readers see. */
    private boolean changed = true;

    private Instant createdAt;
    private Instant editedAt;
    private @Nullable UUID editedBy;
    private @Nullable Integer publishedNumber;
    private @Nullable String publishedSlug;
    private @Nullable Instant publishedAt;
    private @Nullable Instant updatedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Article() {}

    @SuppressWarnings("NullAway") // take() sets what is missing here
    Article(ArticleDetails details, @Nullable UUID by, Instant at) {
        this.id = ArticleId.next().value();
        this.createdAt = at;
        take(details, by, at);
    }

    /** Changes the working copy. Readers see nothing of it until it is published. */
    void write(ArticleDetails details, @Nullable UUID by, Instant at) {
        refuse(ArticleState.WITHDRAWN, "write");
        take(details, by, at);
    }

    /** Shows the working copy to readers: as the first version or as the next. */
    ArticleVersion publish(RenderedBody rendered, Publication publication) {
        refuse(ArticleState.WITHDRAWN, "publish");
        if (publishedAt == null) {
            publishedAt = publication.at();
            updatedAt = publication.at();
        } else if (publication.change().isSubstantive()) {
            updatedAt = publication.at();
        }
        state = ArticleState.PUBLISHED;
        changed = false;
        publishedNumber = nextNumber();
        publishedSlug = slug;
        return new ArticleVersion(id(), publishedNumber, details(), rendered, publication);
    }

    /** Takes a published article back. Its address keeps saying that it was, and why. */
    void withdraw(Publication publication) {
        if (state != ArticleState.PUBLISHED) {
            throw new IllegalStateException("Cannot withdraw an article that is " + state);
        }
        state = ArticleState.WITHDRAWN;
        withdrawnAt = publication.at();
        withdrawalReason = Objects.requireNonNull(publication.reason());
        editedAt = publication.at();
        editedBy = publication.by();
    }

    /** Whether readers never saw it, so that it may be thrown away. */
    boolean isDisposable() {
        return publishedNumber == null;
    }

    private void take(ArticleDetails details, @Nullable UUID by, Instant at) {
        slug = details.slug();
        kind = details.kind();
        headline = details.headline();
        standfirst = details.standfirst();
        byline = details.byline();
        body = details.body();
        topics = new ArrayList<>(details.topics());
        related = new ArrayList<>(details.related());
        changed = true;
        editedAt = at;
        editedBy = by;
    }

    private int nextNumber() {
        return publishedNumber == null ? 1 : publishedNumber + 1;
    }

    private void refuse(ArticleState refused, String verb) {
        if (state == refused) {
            throw new IllegalStateException("Cannot " + verb + " an article that is " + state);
        }
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    ArticleState state() {
        return state;
    }

    boolean isChanged() {
        return changed;
    }

    Instant editedAt() {
        return editedAt;
    }

    @Nullable UUID editedBy() {
        return editedBy;
    }

    @Nullable String publishedSlug() {
        return publishedSlug;
    }

    @Nullable Integer publishedNumber() {
        return publishedNumber;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable Instant updatedAt() {
        return updatedAt;
    }

    @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    ArticleDetails details() {
        return new ArticleDetails(
                slug,
                kind,
                headline,
                standfirst,
                byline,
                body,
                List.copyOf(topics),
                List.copyOf(related));
    }
}
