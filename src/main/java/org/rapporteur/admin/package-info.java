/**
 * The newsroom's desk: what is being worked on and what readers were shown last. Stands above
 * everything that has a desk, and reads down.
 */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "web",
            "site",
            "account",
            "edition",
            "topic",
            "actor",
            "statement",
            "article"
        })
@NullMarked
package org.rapporteur.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
