package org.rapporteur.web;

/** The address belongs, or once belonged, to another record of the same kind. */
public class SlugTaken extends RuntimeException {

    public SlugTaken(String slug) {
        super("The address \"" + slug + "\" is taken");
    }
}
