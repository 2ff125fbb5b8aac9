package org.rapporteur.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

/**
 * An actor belongs to another.
 *
 * @param of the actor it belongs to
 * @param asOf a date on which it was known to belong, where the date of joining was not established
 */
@Embeddable
public record Membership(
        @Column(name = "of_id") ActorId of,
        @Enumerated(EnumType.STRING) @Column(length = 20) MembershipKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable PartialDate asOf) {}
