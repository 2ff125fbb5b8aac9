/**
 * Actors: whoever can speak or take a position. Organisations, polities and persons, their names in
 * several languages, the offices persons hold and the bodies actors are members of.
 */
@ApplicationModule(allowedDependencies = {"text", "web", "edition", "account", "site", "topic"})
@NullMarked
package org.rapporteur.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
