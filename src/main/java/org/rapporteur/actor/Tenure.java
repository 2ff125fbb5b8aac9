package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;

/**
 * An office over time, as the dossiers of its holder and of its body show it.
 *
 * @param recalled from memory, not from a source that was found
 */
public record Tenure(
        ActorName holder,
        ActorName body,
        String title,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Ending ending,
        boolean recalled) {

    /** The same as the capacity in which its holder spoke. */
    public Capacity capacity() {
        return new Capacity(holder.id(), title, body.id(), since, until);
    }

    /** Whether it is held, as far as is known: no end of it is on record. */
    public boolean isOpen() {
        return until == null && ending != Ending.ENDED;
    }

    /**
     * What is known of its time, as the message files name it: "span" with both ends, "until" with
     * the end only; else "held", "ended" or "open" (the end was not established), with "-undated"
     * behind it where the beginning is not known either.
     */
    public String time() {
        if (until != null) {
            return since == null ? "until" : "span";
        }
        String end =
                switch (ending) {
                    case STILL_HELD -> "held";
                    case ENDED -> "ended";
                    case NOT_ESTABLISHED -> "open";
                };
        return since == null ? end + "-undated" : end;
    }
}
