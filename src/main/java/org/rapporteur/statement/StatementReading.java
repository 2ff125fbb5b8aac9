package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.Slug;
import org.rapporteur.web.Addresses;

import java.util.List;

/** One reading of one form. */
final class StatementReading {

    /** Leaves room for a date and a number in a slug, in characters. */
    private static final int LONGEST_NAME = 50;

    private final StatementForm form;
    private final @Nullable StatementId own;
    private final FieldReader fields;
    private final ReferenceReader references;
    private final WordingReader wordings;
    private final Addresses addresses;

    StatementReading(
            StatementForm form,
            @Nullable StatementId own,
            FieldReader fields,
            ReferenceReader references,
            WordingReader wordings,
            Addresses addresses) {
        this.form = form;
        this.own = own;
        this.fields = fields;
        this.references = references;
        this.wordings = wordings;
        this.addresses = addresses;
    }

    StatementEntry entry() {
        List<ActorId> speakers = references.speakers(form.speakers());
        PartialDate saidOn = fields.date("saidOn", form.saidOn());
        PartialDate reportedOn = fields.date("reportedOn", form.reportedOn());
        List<Wording> read = wordings.read(form.wordings());
        StatementDetails details =
                new StatementDetails(
                        slug(speakers, saidOn == null ? reportedOn : saidOn),
                        speakers,
                        references.actor("onBehalfOf", form.onBehalfOf()),
                        saidOn,
                        confidence(),
                        reportedOn,
                        channel(),
                        FieldReader.orNull(form.place()),
                        fields.choice("claim", form.claim(), Claim.class, Claim.REPORTED),
                        FieldReader.orNull(form.note()),
                        references.topics(form.topics(), form.anotherTopic()),
                        read,
                        references.links(form, own));
        return new StatementEntry(details, wordings.newSources());
    }

    private DateConfidence confidence() {
        return fields.choice(
                "dateConfidence",
                form.dateConfidence(),
                DateConfidence.class,
                DateConfidence.NOT_CONFIRMED);
    }

    /** A draft may leave it open; it is then kept as not known. */
    private Channel channel() {
        return form.channel().isEmpty()
                ? Channel.UNKNOWN
                : fields.choice("channel", form.channel(), Channel.class, Channel.UNKNOWN);
    }

    private String slug(List<ActorId> speakers, @Nullable PartialDate date) {
        if (form.slug().isEmpty()) {
            return suggestion(speakers, date);
        } else if (!Slug.isValid(form.slug())) {
            fields.reject("slug", "slug.form", Slug.of(form.slug()));
        }
        return form.slug();
    }

    /** Who and when, with a number behind it where that is another statement's address. */
    private String suggestion(List<ActorId> speakers, @Nullable PartialDate date) {
        String who = speakers.isEmpty() ? "statement" : references.slugOf(speakers.getFirst());
        String when = date == null ? "undated" : date.text();
        String suggested =
                Slug.of(who.substring(0, Math.min(who.length(), LONGEST_NAME)) + " " + when);
        return addresses.free("statement", suggested, own == null ? null : own.value());
    }
}
