package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText;

/**
 * A link to another statement, as typed.
 *
 * @param other the slug or the address of the other statement
 * @param reason why an editor says so
 */
record LinkForm(
        @PlainText(max = 20) String kind,
        @PlainText(max = 300) String other,
        @PlainText(max = 500, lines = true) String reason) {

    LinkForm {
        kind = Typed.choice(kind, LinkKind.CONTRADICTS);
        other = Typed.line(other);
        reason = Typed.text(reason);
    }

    static LinkForm empty() {
        return new LinkForm(LinkKind.CONTRADICTS.name(), "", "");
    }

    static LinkForm of(@Nullable LinkForm typed) {
        return typed == null ? empty() : typed;
    }

    boolean isBlank() {
        return other.isEmpty() && reason.isEmpty();
    }
}
