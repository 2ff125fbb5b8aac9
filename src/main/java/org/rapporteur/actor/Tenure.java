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
}
