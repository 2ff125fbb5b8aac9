package org.rapporteur.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

import java.time.LocalDate;
import java.util.UUID;

/** A published thing from which words were taken. */
@Entity
class Source {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String publisher;
    private @Nullable String title;
    private String url;
    private String addressKey;
    private boolean confirmed;
    private String language;
    private @Nullable PartialDate publishedOn;
    private @Nullable LocalDate readOn;
    private @Nullable String archivedUrl;
    private @Nullable LocalDate archivedOn;
    private @Nullable String note;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Source() {}

    @SuppressWarnings("NullAway") // describe() sets what is missing here
    Source(SourceDetails details) {
        this.id = SourceId.next().value();
        describe(details);
    }

    /** Says anew what was published, where and when. */
    final void describe(SourceDetails details) {
        publisher = details.publisher();
        title = details.title();
        url = details.url();
        addressKey = SourceAddress.key(details.url());
        confirmed = details.confirmed();
        language = details.language();
        publishedOn = details.published();
        readOn = details.readOn();
        archivedUrl = details.archivedUrl();
        archivedOn = details.archivedOn();
        note = details.note();
    }

    SourceId id() {
        return new SourceId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    SourceDetails details() {
        return new SourceDetails(
                publisher,
                title,
                url,
                confirmed,
                language,
                publishedOn,
                readOn,
                archivedUrl,
                archivedOn,
                note);
    }
}
