package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A statement as it is stored, whatever its state.
 *
 * @param version the version that a form must name to change it
 * @param editedBy the account that saved it last; null for the first content
 */
record EditedStatement(
        StatementId id,
        long version,
        StatementState state,
        Instant editedAt,
        @Nullable UUID editedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        StatementDetails details) {

    static EditedStatement of(Statement statement) {
        return new EditedStatement(
                statement.id(),
                statement.version(),
                statement.state(),
                statement.editedAt(),
                statement.editedBy(),
                statement.publishedAt(),
                statement.withdrawnAt(),
                statement.withdrawalReason(),
                statement.details());
    }

    boolean isDraft() {
        return state == StatementState.DRAFT;
    }

    boolean isPublished() {
        return state == StatementState.PUBLISHED;
    }

    boolean isWithdrawn() {
        return state == StatementState.WITHDRAWN;
    }
}
