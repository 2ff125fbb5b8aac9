/**
 * People who sign in: the first administrator, made once; everybody's e-mail address, role and
 * password; signing in and out. Other packages learn who acts by a controller's parameter of the
 * type {@link org.rapporteur.account.SignedIn}.
 *
 * <p>May use {@code site}, {@code text} and {@code web}.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"site", "text", "web"})
@NullMarked
package org.rapporteur.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
