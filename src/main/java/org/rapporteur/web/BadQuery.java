package org.rapporteur.web;

/** A known query parameter has a value that cannot be read: answered with 400. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    /**
     * @param parameter the name of the parameter, for instance {@code from}
     */
    public BadQuery(String parameter) {
        super("Bad value of " + parameter, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
