/** Positions and silences, and the one rule for who stands where on a topic on a date. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "web",
            "edition",
            "account",
            "site",
            "topic",
            "actor",
            "statement"
        })
@NullMarked
package org.rapporteur.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
