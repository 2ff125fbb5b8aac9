package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.Slug;
import org.rapporteur.text.TypedDates;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads the form of an actor: what can be recorded, or beside its fields why it cannot. */
@Component
class ActorFormReading {

    private final ActorReferences references;
    private final Addresses addresses;

    ActorFormReading(ActorReferences references, Addresses addresses) {
        this.references = references;
        this.addresses = addresses;
    }

    /**
     * What the desk is to record; nothing if there is anything to mend.
     *
     * @param id null for a new actor
     */
    Optional<ActorDetails> read(ActorForm form, @Nullable UUID id, Errors errors) {
        List<Name> names = names(form, errors);
        List<Office> offices = offices(form, errors);
        List<Membership> memberships = memberships(form, id, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(details(form, id, names, offices, memberships));
    }

    private ActorDetails details(
            ActorForm form,
            @Nullable UUID id,
            List<Name> names,
            List<Office> offices,
            List<Membership> memberships) {
        String iso = Typed.optional(form.iso());
        String wikidata = Typed.optional(form.wikidata());
        return new ActorDetails(
                slug(form, id),
                ActorKind.valueOf(form.kind()),
                Typed.kept(form.name()),
                Typed.kept(form.shortName()),
                iso == null ? null : iso.toLowerCase(Locale.ROOT),
                wikidata == null ? null : wikidata.toUpperCase(Locale.ROOT),
                Typed.optional(form.note()),
                names,
                offices,
                memberships);
    }

    private String slug(ActorForm form, @Nullable UUID id) {
        return form.slug().isBlank()
                ? addresses.free(ActorDesk.KIND, Slug.of(form.name()), id)
                : form.slug().strip();
    }

    private static List<Name> names(ActorForm form, Errors errors) {
        List<Name> names = new ArrayList<>();
        for (int row = 0; row < form.names().size(); row++) {
            NameRow typed = form.names().get(row);
            if (!typed.isEmpty()) {
                if (typed.language().isBlank()) {
                    errors.rejectValue(
                            "names[" + row + "].language", "actor.form.names.language.missing");
                }
                names.add(
                        new Name(
                                typed.language().strip(), Typed.kept(typed.name()), typed.alias()));
            }
        }
        return names;
    }

    private List<Office> offices(ActorForm form, Errors errors) {
        List<Office> offices = new ArrayList<>();
        for (int row = 0; row < form.offices().size(); row++) {
            OfficeRow typed = form.offices().get(row);
            if (!typed.isEmpty()) {
                office(typed, "offices[" + row + "].", errors).ifPresent(offices::add);
            }
        }
        if (!offices.isEmpty() && !form.kind().equals(ActorKind.PERSON.name())) {
            errors.rejectValue("offices", "actor.form.offices.no-person");
        }
        return offices;
    }

    private Optional<Office> office(OfficeRow typed, String row, Errors errors) {
        TypedDates dates = new TypedDates(errors);
        require(typed.title(), row + "title", "actor.form.offices.title.missing", errors);
        require(typed.body(), row + "body", "actor.form.offices.body.missing", errors);
        ActorId body = references.read(typed.body(), row + "body", errors);
        PartialDate since = dates.date(row + "since", typed.since());
        PartialDate until = dates.date(row + "until", typed.until());
        dates.inOrder(since, row + "until", until);
        Ending ending = ending(typed, row, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new Office(
                                Objects.requireNonNull(body),
                                Typed.kept(typed.title()),
                                since,
                                until,
                                ending,
                                Typed.optional(typed.basis()),
                                typed.recalled()));
    }

    /** An office that ended has an end, and no other has one. */
    private static Ending ending(OfficeRow typed, String row, Errors errors) {
        Ending ending = Typed.choice(Ending.class, typed.ending()).orElse(Ending.NOT_ESTABLISHED);
        if (ending == Ending.ENDED && typed.until().isBlank()) {
            errors.rejectValue(row + "until", "actor.form.offices.until.missing");
        } else if (ending != Ending.ENDED && !typed.until().isBlank()) {
            errors.rejectValue(row + "ending", "actor.form.offices.ending.contradicts");
        }
        return ending;
    }

    private List<Membership> memberships(ActorForm form, @Nullable UUID id, Errors errors) {
        List<Membership> memberships = new ArrayList<>();
        for (int row = 0; row < form.memberships().size(); row++) {
            MembershipRow typed = form.memberships().get(row);
            if (!typed.isEmpty()) {
                membership(typed, "memberships[" + row + "].", id, errors)
                        .ifPresent(memberships::add);
            }
        }
        return memberships;
    }

    private Optional<Membership> membership(
            MembershipRow typed, String row, @Nullable UUID id, Errors errors) {
        TypedDates dates = new TypedDates(errors);
        ActorId of = references.read(typed.of(), row + "of", errors);
        if (of != null && of.value().equals(id)) {
            errors.rejectValue(row + "of", "actor.form.memberships.of.itself");
        }
        PartialDate since = dates.date(row + "since", typed.since());
        PartialDate until = dates.date(row + "until", typed.until());
        PartialDate asOf = dates.date(row + "asOf", typed.asOf());
        dates.inOrder(since, row + "until", until);
        MembershipKind kind =
                Typed.choice(MembershipKind.class, typed.kind()).orElse(MembershipKind.MEMBER);
        return of == null
                ? Optional.empty()
                : Optional.of(new Membership(of, kind, since, until, asOf));
    }

    private static void require(String typed, String field, String key, Errors errors) {
        if (typed.isBlank()) {
            errors.rejectValue(field, key);
        }
    }
}
