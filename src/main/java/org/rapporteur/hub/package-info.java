/**
 * Pages that combine several things the newsroom talks about: the front page, the page of an actor,
 * the page of a topic, the list of changes. Stands on top and reads down.
 */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "web",
            "site",
            "edition",
            "topic",
            "actor",
            "statement",
            "event",
            "position",
            "article"
        })
@NullMarked
package org.rapporteur.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
