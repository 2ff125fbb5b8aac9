package org.rapporteur.topic;

/** How a stance is drawn: the four colours of the positions page, each with a word beside it. */
public enum Tone {
    FOR,
    RESERVED,
    AGAINST,
    NEUTRAL
}
