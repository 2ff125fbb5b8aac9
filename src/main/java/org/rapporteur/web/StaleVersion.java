package org.rapporteur.web;

/** Somebody else saved this record after the form was opened. Answered with 409 and both texts. */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("The record was changed by somebody else in the meantime");
    }

    /** Refuses unless a form was opened on the version that is stored now. */
    public static void unlessSame(long stored, long opened) {
        if (stored != opened) {
            throw new StaleVersion();
        }
    }
}
