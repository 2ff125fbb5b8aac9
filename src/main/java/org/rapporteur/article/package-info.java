/**
 * Articles and their versions. Editors change a working copy; readers see a version, which never
 * changes and keeps the words of its quotations.
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
package org.rapporteur.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
