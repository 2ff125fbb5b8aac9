package org.rapporteur.site;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Who may use a route. */
enum Audience {
    /** Everybody, without cookie or session. */
    READERS(null),
    /** Whoever stands at the newsroom's door: to sign in, or to set it up. */
    VISITORS(null),
    /** People signed in who edit. */
    EDITORS(Role.EDITOR),
    /** People signed in who decide who else signs in. */
    ADMINISTRATORS(Role.ADMINISTRATOR);

    private final @Nullable Role least;

    Audience(@Nullable Role least) {
        this.least = least;
    }

    boolean needsSignIn() {
        return least != null;
    }

    /** The roles that may use the route; none when no sign-in is needed. */
    List<Role> roles() {
        Role needed = least;
        return needed == null
                ? List.of()
                : Arrays.stream(Role.values()).filter(role -> role.mayDoWhatA(needed)).toList();
    }

    String[] roleNames() {
        return roles().stream().map(Role::name).toArray(String[]::new);
    }
}
