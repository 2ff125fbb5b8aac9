package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What a statement does to another one, seen from either of them.
 *
 * @param inward whether it is the other that does it to this one
 * @param reason why the editor says so
 */
public record Connection(
        LinkKind kind, boolean inward, @Nullable String reason, StatementCard other) {

    /** The key of its words: "answers", or "answers-inward" for "answered by". */
    public String key() {
        String verb = kind.name().toLowerCase(Locale.ROOT);
        return inward ? verb + "-inward" : verb;
    }
}
