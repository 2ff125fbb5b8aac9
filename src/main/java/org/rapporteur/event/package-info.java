/**
 * Events: dated happenings that appear in timelines, with their actors, topics and sources. The
 * package stands above actors and statements because an event names both.
 */
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
package org.rapporteur.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
