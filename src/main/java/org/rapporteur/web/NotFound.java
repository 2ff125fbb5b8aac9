package org.rapporteur.web;

/** There is no such thing under this address: answered with the 404 page. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("Not found", null, false, false);
    }
}
