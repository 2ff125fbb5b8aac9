/**
 * Topics: the contested questions, each with its title, its question, its vocabulary of stances and
 * an editorial note. <em>Desk</em> writes, <em>Catalogue</em> reads, {@code Topic} decides.
 */
@ApplicationModule(allowedDependencies = {"text", "web", "edition", "account", "site"})
@NullMarked
package org.rapporteur.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
