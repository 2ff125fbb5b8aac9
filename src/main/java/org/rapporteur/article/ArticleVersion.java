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
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.edition.Publication;
import org.rapporteur.topic.TopicId;
import org.springframework.data.domain.Persistable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What readers were shown of an article between two publications. Never changes. */
@Entity
@Immutable
class ArticleVersion implements Persistable<UUID> {

    @Id private UUID id;

    private UUID articleId;
    private int versionNumber;
    private Instant publishedAt;
    private @Nullable UUID publishedBy;

    @Enumerated(EnumType.STRING)
    private Change change;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String headline;
    private String standfirst;
    private String byline;
    private String body;
    private String bodyHtml;

    @ElementCollection
    @CollectionTable(name = "article_version_topic", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "topic_id")
    private List<TopicId> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "article_version_related",
            joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Related> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "article_version_quotation",
            joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Quotation> quotations = new ArrayList<>();

    @Transient private boolean stored;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected ArticleVersion() {}

    ArticleVersion(
            ArticleId article,
            int number,
            ArticleDetails details,
            RenderedBody rendered,
            Publication publication) {
        this.id = ArticleId.next().value();
        this.articleId = article.value();
        this.versionNumber = number;
        this.publishedAt = publication.at();
        this.publishedBy = publication.by();
        this.change = publication.change();
        this.reason = publication.reason();
        this.kind = details.kind();
        this.headline = details.headline();
        this.standfirst = details.standfirst();
        this.byline = details.byline();
        this.body = details.body();
        this.bodyHtml = rendered.html();
        this.topics.addAll(details.topics());
        this.related.addAll(details.related());
        this.quotations.addAll(rendered.quotations());
    }

    int number() {
        return versionNumber;
    }

    Change change() {
        return change;
    }

    String headline() {
        return headline;
    }

    List<Quotation> quotations() {
        return List.copyOf(quotations);
    }

    /** Whether readers of this version would see no difference. The address is no part of it. */
    boolean shows(ArticleDetails details, RenderedBody rendered) {
        return kind == details.kind()
                && headline.equals(details.headline())
                && standfirst.equals(details.standfirst())
                && byline.equals(details.byline())
                && body.equals(details.body())
                && bodyHtml.equals(rendered.html())
                && topics.equals(details.topics())
                && related.equals(details.related())
                && quotations.equals(rendered.quotations());
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
