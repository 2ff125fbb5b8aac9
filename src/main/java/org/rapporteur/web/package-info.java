/**
 * What every page and form shares: pages of a list that continue behind a cursor, issues of a form,
 * and the answers "not found", "gone", "moved" and "bad query", which {@code site} turns into
 * pages.
 *
 * <p>Uses no other package of the portal.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
