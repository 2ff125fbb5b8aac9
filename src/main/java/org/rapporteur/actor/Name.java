package org.rapporteur.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A name of an actor.
 *
 * @param language a language tag, with the script where it matters ("sr-Cyrl"; RFC 5646)
 * @param alias whether it is another name rather than the same name in that language
 */
@Embeddable
public record Name(
        @Column(length = 20) String language, @Column(length = 200) String name, boolean alias) {}
