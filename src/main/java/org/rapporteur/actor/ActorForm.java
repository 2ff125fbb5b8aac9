package org.rapporteur.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.rapporteur.text.PlainText;
import org.rapporteur.text.ValidSlug;
import org.rapporteur.web.EditorForm;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Step;
import org.rapporteur.web.Typed;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An actor as an editor types it. */
record ActorForm(
        @Pattern(regexp = "ORGANISATION|POLITY|PERSON", message = "{actor.form.kind.missing}")
                String kind,
        @NotBlank(message = "{actor.form.name.missing}") @PlainText(max = 200) String name,
        @NotBlank(message = "{actor.form.shortName.missing}") @PlainText(max = 80) String shortName,
        @ValidSlug String slug,
        @Size(max = 50, message = "{actor.form.rows.too-many}") List<@Valid NameRow> names,
        @Size(max = 50, message = "{actor.form.rows.too-many}") List<@Valid OfficeRow> offices,
        @Size(max = 50, message = "{actor.form.rows.too-many}")
                List<@Valid MembershipRow> memberships,
        @Pattern(regexp = "\\s*([A-Za-z]{2})?\\s*", message = "{actor.form.iso.refused}")
                String iso,
        @Pattern(
                        regexp = "\\s*([Qq][1-9][0-9]{0,17})?\\s*",
                        message = "{actor.form.wikidata.refused}")
                String wikidata,
        @PlainText(max = 4000, lines = true) String note,
        String version,
        String step)
        implements EditorForm<ActorForm> {

    ActorForm {
        kind = Typed.text(kind);
        name = Typed.text(name);
        shortName = Typed.text(shortName);
        slug = Typed.text(slug);
        names = Typed.rows(names);
        offices = Typed.rows(offices);
        memberships = Typed.rows(memberships);
        iso = Typed.text(iso);
        wikidata = Typed.text(wikidata);
        note = Typed.text(note);
        version = Typed.text(version);
        step = Typed.text(step);
    }

    /** The form of a new actor. */
    static ActorForm empty() {
        return new ActorForm("", "", "", "", List.of(), List.of(), List.of(), "", "", "", "", "");
    }

    /**
     * The form of an actor that is there.
     *
     * @param written how the other actors that it names are written
     */
    static ActorForm of(Opened<ActorDetails> actor, Map<ActorId, String> written) {
        ActorDetails details = actor.details();
        return new ActorForm(
                details.kind().name(),
                details.name(),
                details.shortName(),
                details.slug(),
                details.names().stream().map(NameRow::of).toList(),
                details.offices().stream().map(office -> OfficeRow.of(office, written)).toList(),
                details.memberships().stream()
                        .map(membership -> MembershipRow.of(membership, written))
                        .toList(),
                Objects.requireNonNullElse(details.iso(), ""),
                Objects.requireNonNullElse(details.wikidata(), ""),
                Objects.requireNonNullElse(details.note(), ""),
                String.valueOf(actor.version()),
                "");
    }

    @Override
    public ActorForm after(Step taken) {
        return with(
                taken.applied("names", names, NameRow.EMPTY),
                taken.applied("offices", offices, OfficeRow.EMPTY),
                taken.applied("memberships", memberships, MembershipRow.EMPTY),
                version);
    }

    @Override
    public ActorForm about(long stored) {
        return with(names, offices, memberships, String.valueOf(stored));
    }

    private ActorForm with(
            List<NameRow> nameRows,
            List<OfficeRow> officeRows,
            List<MembershipRow> membershipRows,
            String about) {
        return new ActorForm(
                kind,
                name,
                shortName,
                slug,
                nameRows,
                officeRows,
                membershipRows,
                iso,
                wikidata,
                note,
                about,
                "");
    }
}
