package org.rapporteur.account;

import org.rapporteur.site.Role;

import java.io.Serializable;
import java.util.UUID;

/** The person who is signed in, as a parameter of the newsroom's controllers. */
public record SignedIn(UUID id, String name, Role role) implements Serializable {}
