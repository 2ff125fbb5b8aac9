package org.rapporteur.web;

import java.time.Instant;

/** What stood here was withdrawn: answered with 410 and a notice that says when and why. */
public final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String title;
    private final Instant since;
    private final String reason;

    /**
     * @param title what stood here, as it was called when it was withdrawn
     * @param since when it was withdrawn
     * @param reason why, in the editors' words for readers
     */
    public Gone(String title, Instant since, String reason) {
        super("Gone", null, false, false);
        this.title = title;
        this.since = since;
        this.reason = reason;
    }

    public String title() {
        return title;
    }

    public Instant since() {
        return since;
    }

    public String reason() {
        return reason;
    }
}
