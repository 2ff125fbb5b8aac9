package org.rapporteur.account;

import org.rapporteur.site.Role;
import org.springframework.security.core.AuthenticatedPrincipal;

import java.io.Serializable;
import java.util.UUID;

/**
 * The person who is signed in: what the rest of the newsroom needs to know of them. A newsroom
 * controller gets it as a parameter of this type.
 */
public record SignedIn(UUID id, String name, Role role)
        implements AuthenticatedPrincipal, Serializable {

    /** The person's name, as colleagues read it. */
    @Override
    public String getName() {
        return name;
    }
}
