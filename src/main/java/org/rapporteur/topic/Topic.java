package org.rapporteur.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A contested question. */
@Entity
class Topic {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String slug;
    private String title;
    private String navTitle;
    private String question;
    private @Nullable String note;
    private @Nullable String statusNote;
    private int ordinal;

    @ElementCollection
    @CollectionTable(name = "topic_stance", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "ordinal")
    private List<Stance> stances = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Topic() {}

    @SuppressWarnings("NullAway") // describe() sets what is missing here
    Topic(TopicDetails details) {
        this.id = TopicId.next().value();
        describe(details);
    }

    /** Says anew what the topic is about. */
    final void describe(TopicDetails details) {
        slug = details.slug();
        title = details.title();
        navTitle = details.navTitle();
        question = details.question();
        note = details.note();
        statusNote = details.statusNote();
        ordinal = details.ordinal();
        stances = new ArrayList<>(details.stances());
    }

    TopicId id() {
        return new TopicId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    TopicDetails details() {
        return new TopicDetails(
                slug, title, navTitle, question, note, statusNote, ordinal, List.copyOf(stances));
    }
}
