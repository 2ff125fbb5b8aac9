package org.rapporteur.site;

/**
 * A setting that turns out to be wrong when it is used; thrown at the start, it stops the start.
 */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param setting its name, for instance {@code rapporteur.setup.email}
     * @param reason what is wrong with it; never its value if that is secret
     */
    public WrongSetting(String setting, String reason) {
        super(setting + ": " + reason);
    }
}
