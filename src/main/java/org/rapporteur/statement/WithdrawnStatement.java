package org.rapporteur.statement;

import java.time.Instant;

/**
 * What readers may know of a withdrawn statement.
 *
 * @param slug one of the addresses it was shown at; there may be several
 * @param reason why it was withdrawn, in the editors' words for readers
 */
public record WithdrawnStatement(StatementId id, String slug, Instant since, String reason) {}
