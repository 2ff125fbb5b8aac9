/**
 * Editions: the state of the whole portal between two publications, and the classes of change that
 * lead from one to the next.
 */
@ApplicationModule(allowedDependencies = {"web", "text"})
@NullMarked
package org.rapporteur.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
