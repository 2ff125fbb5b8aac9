/** People who sign in, and what they may do. */
@ApplicationModule(allowedDependencies = {"text", "web", "site"})
@NullMarked
package org.rapporteur.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
