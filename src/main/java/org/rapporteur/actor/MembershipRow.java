package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.PlainText;
import org.rapporteur.web.Typed;

import java.util.Map;
import java.util.Objects;

/** One row of what an actor belongs to, as typed. A row without the other actor is none. */
record MembershipRow(
        @PlainText(max = 200) String of,
        String kind,
        @PlainText(max = PartialDate.MAX_LENGTH) String since,
        @PlainText(max = PartialDate.MAX_LENGTH) String until,
        @PlainText(max = PartialDate.MAX_LENGTH) String asOf) {

    static final MembershipRow EMPTY =
            new MembershipRow("", MembershipKind.MEMBER.name(), "", "", "");

    MembershipRow {
        of = Typed.text(of);
        kind = Typed.text(kind);
        since = Typed.text(since);
        until = Typed.text(until);
        asOf = Typed.text(asOf);
    }

    /** The row of a membership, with the other actor written as in {@code written}. */
    static MembershipRow of(Membership membership, Map<ActorId, String> written) {
        return new MembershipRow(
                Objects.requireNonNullElse(written.get(membership.of()), ""),
                membership.kind().name(),
                text(membership.since()),
                text(membership.until()),
                text(membership.asOf()));
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.text();
    }

    boolean isEmpty() {
        return of.isBlank();
    }
}
