package org.rapporteur.actor;

/** How an office ended, as far as the newsroom knows. */
public enum Ending {
    /** It ended on the date given. */
    ENDED,
    /** It was checked that the person holds it. */
    STILL_HELD,
    /** Nobody looked, or nothing was found. */
    NOT_ESTABLISHED
}
