package org.rapporteur.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * What this statement does to another one, by an editor's judgement.
 *
 * @param reason why the editor says so; null where it is plain
 */
@Embeddable
public record StatementLink(
        @Column(name = "other_id") StatementId other,
        @Enumerated(EnumType.STRING) @Column(length = 16) LinkKind kind,
        @Column(length = 500) @Nullable String reason) {}
