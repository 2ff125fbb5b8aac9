/**
 * What machines read: the Atom feed, the sitemap and the note to robots. Stands above everything
 * that can be published, and reads down.
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
            "article"
        })
@NullMarked
package org.rapporteur.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
