package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.TypedDates;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads the form of a source: what can be recorded, or beside its fields why it cannot. */
@Component
class SourceFormReading {

    private final SourceDesk desk;

    SourceFormReading(SourceDesk desk) {
        this.desk = desk;
    }

    /**
     * What the desk is to record; nothing if there is anything to mend.
     *
     * @param id null for a new source
     */
    Optional<SourceDetails> read(SourceForm form, @Nullable UUID id, Errors errors) {
        TypedDates dates = new TypedDates(errors);
        PartialDate published = dates.date("published", form.published());
        LocalDate readOn = dates.day("readOn", form.readOn());
        LocalDate archivedOn = dates.day("archivedOn", form.archivedOn());
        if (archivedOn != null && form.archivedUrl().isBlank()) {
            errors.rejectValue("archivedUrl", "statement.source-form.archivedUrl.missing");
        }
        if (known(form, id).isPresent()) {
            errors.rejectValue("url", "statement.source-form.url.known");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(details(form, published, readOn, archivedOn));
    }

    /** Another source at the address that was typed. */
    Optional<SourceId> known(SourceForm form, @Nullable UUID id) {
        return form.url().isBlank()
                ? Optional.empty()
                : desk.at(form.url()).filter(source -> !source.value().equals(id));
    }

    private static SourceDetails details(
            SourceForm form,
            @Nullable PartialDate published,
            @Nullable LocalDate readOn,
            @Nullable LocalDate archivedOn) {
        return new SourceDetails(
                Typed.kept(form.publisher()),
                Typed.optional(form.title()),
                Typed.kept(form.url()),
                form.confirmed(),
                Typed.kept(form.language()),
                published,
                readOn,
                Typed.optional(form.archivedUrl()),
                archivedOn,
                Typed.optional(form.note()));
    }
}
