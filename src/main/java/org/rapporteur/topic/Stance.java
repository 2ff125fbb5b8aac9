package org.rapporteur.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One word of a topic's vocabulary, for instance "supports" or "does not recognise".
 *
 * @param name the word, at most 60 characters
 * @param tone how it is drawn
 */
@Embeddable
public record Stance(
        @Column(length = 60) String name,
        @Enumerated(EnumType.STRING) @Column(length = 16) Tone tone) {}
