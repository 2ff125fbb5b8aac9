/**
 * Statements: one speaker (or several jointly), once. Their wordings, the sources these were taken
 * from, and the links that editors assert between statements.
 */
@ApplicationModule(
        allowedDependencies = {"text", "web", "edition", "account", "site", "topic", "actor"})
@NullMarked
package org.rapporteur.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
