/**
 * The house itself: its settings, who may go where, the headers every answer carries, and the pages
 * shown when something is not there or does not work.
 *
 * <p>May use {@code web}. Knows nothing of what the newsroom talks about.
 */
@ApplicationModule(displayName = "Site", allowedDependencies = "web")
@NullMarked
package org.rapporteur.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
