/**
 * The first content: who said what about northern Kosovo in December 2022, and the articles that
 * tell it. An empty portal is filled with it once, when it starts, through the same desks that
 * editors use. Knows everything below it; nothing knows it.
 */
@ApplicationModule(
        displayName = "Sample",
        allowedDependencies = {
            "text",
            "web",
            "edition",
            "site",
            "topic",
            "actor",
            "statement",
            "event",
            "position",
            "article"
        })
@NullMarked
package org.rapporteur.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
