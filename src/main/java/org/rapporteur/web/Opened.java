package org.rapporteur.web;

/** A record as it was when its form was opened: what it says, and the version that was read. */
public record Opened<T>(T details, long version) {}
