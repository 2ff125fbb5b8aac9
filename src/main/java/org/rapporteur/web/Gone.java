package org.rapporteur.web;

import java.time.Instant;

/** What stood here was withdrawn: answered with 410 and a notice that says when and why. */
public final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final Instant since;
    private final String reason;

    /**
     * @param kind what stood here, as its addresses call it: article, statement
     * @param since when it was withdrawn
     * @param reason why, in the editors' words for readers
     */
    public Gone(String kind, Instant since, String reason) {
        super("Gone", null, false, false);
        this.kind = kind;
        this.since = since;
        this.reason = reason;
    }

    public String kind() {
        return kind;
    }

    public Instant since() {
        return since;
    }

    public String reason() {
        return reason;
    }
}
