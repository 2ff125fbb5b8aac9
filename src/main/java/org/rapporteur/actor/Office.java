package org.rapporteur.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

import java.time.LocalDate;

/**
 * The capacity of a person.
 *
 * @param body the organisation or polity whose office it is
 * @param basis where the dates come from; for editors
 * @param recalled from memory, not from a source that was found
 */
@Embeddable
public record Office(
        @Column(name = "body_id") ActorId body,
        @Column(length = 200) String title,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Enumerated(EnumType.STRING) @Column(length = 16) Ending ending,
        @Column(length = 500) @Nullable String basis,
        boolean recalled) {

    /** Whether the office was held on a day, as far as its dates tell. */
    public boolean isHeldOn(LocalDate day) {
        boolean begun = since == null || !since.earliest().isAfter(day);
        boolean over = until != null && until.latest().isBefore(day);
        return begun && !over;
    }
}
