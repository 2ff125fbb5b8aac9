package org.rapporteur.web;

/** There is nothing at this address, or nothing that may be seen. Answered with 404. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Nothing is at this address", null, false, false);
    }
}
