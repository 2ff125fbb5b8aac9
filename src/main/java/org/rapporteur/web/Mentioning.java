package org.rapporteur.web;

import java.util.UUID;

/** Records of one kind that name others. Each feature whose records hold references has one. */
public interface Mentioning {

    /** Those that name this record, whatever its kind; identifiers are never used twice. */
    Mentions of(UUID record);
}
