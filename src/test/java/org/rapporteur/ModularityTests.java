package org.rapporteur;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Packages look down, never up and never in a circle, as each package-info allows. */
class ModularityTests {

    @Test
    void packagesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Rapporteur.class).verify();
    }
}
