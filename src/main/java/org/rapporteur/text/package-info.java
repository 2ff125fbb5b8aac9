/**
 * What the newsroom writes, as types: dates that are only partly known, addresses made of words,
 * the body of an article, the difference between two wordings. Everything here works on text alone
 * and knows no other package.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
