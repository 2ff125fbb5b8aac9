package org.rapporteur.statement;

/** By which way a statement was made. */
public enum Channel {
    SOCIAL_MEDIA,
    PRESS_CONFERENCE,
    INTERVIEW,
    PRESS_RELEASE,
    SPEECH,
    LETTER,
    DOCUMENT,
    UNKNOWN
}
