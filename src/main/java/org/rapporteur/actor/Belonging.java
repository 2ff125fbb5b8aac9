package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

/**
 * An actor's membership, seen from one side of it.
 *
 * @param other the body it is a member of; in a list of members, the member
 * @param asOf a date on which it was known, where the date of joining was not established
 */
public record Belonging(
        ActorName other,
        MembershipKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable PartialDate asOf) {

    /**
     * What is known of its time, as the message files name it: "span", "since", "until", "as-of" or
     * "undated".
     */
    public String time() {
        if (since != null) {
            return until == null ? "since" : "span";
        } else if (until != null) {
            return "until";
        } else {
            return asOf == null ? "undated" : "as-of";
        }
    }
}
