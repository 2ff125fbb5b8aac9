package org.rapporteur.site;

/** What a person who signs in may do; each role may do what the ones before it may. */
public enum Role {
    /** Writes drafts. */
    CONTRIBUTOR,
    /** Writes, publishes, corrects and withdraws. */
    EDITOR,
    /** Also decides who signs in. */
    ADMINISTRATOR;

    /** The name under which the security chains know the role. */
    public String authority() {
        return "ROLE_" + name();
    }

    public boolean mayDoWhatA(Role other) {
        return compareTo(other) >= 0;
    }
}
