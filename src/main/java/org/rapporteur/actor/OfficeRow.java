package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.PlainText;
import org.rapporteur.web.Typed;

import java.util.Map;
import java.util.Objects;

/** One row of a person's offices, as typed. A row with neither title nor body is none. */
record OfficeRow(
        @PlainText(max = 200) String title,
        @PlainText(max = 200) String body,
        @PlainText(max = PartialDate.MAX_LENGTH) String since,
        @PlainText(max = PartialDate.MAX_LENGTH) String until,
        String ending,
        @PlainText(max = 500) String basis,
        Boolean recalled) {

    static final OfficeRow EMPTY =
            new OfficeRow("", "", "", "", Ending.NOT_ESTABLISHED.name(), "", false);

    OfficeRow {
        title = Typed.text(title);
        body = Typed.text(body);
        since = Typed.text(since);
        until = Typed.text(until);
        ending = Typed.text(ending);
        basis = Typed.text(basis);
        recalled = Typed.isChecked(recalled);
    }

    /** The row of an office, with its body written as in {@code written}. */
    static OfficeRow of(Office office, Map<ActorId, String> written) {
        return new OfficeRow(
                office.title(),
                Objects.requireNonNullElse(written.get(office.body()), ""),
                text(office.since()),
                text(office.until()),
                office.ending().name(),
                Objects.requireNonNullElse(office.basis(), ""),
                office.recalled());
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.text();
    }

    boolean isEmpty() {
        return title.isBlank() && body.isBlank();
    }
}
