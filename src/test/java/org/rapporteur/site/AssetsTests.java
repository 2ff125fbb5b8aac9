package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@OnH2
class AssetsTests {

    @Autowired MockMvcTester browser;
    @Autowired ResourceUrlProvider addresses;

    @ParameterizedTest
    @ValueSource(strings = {"/assets/css/reader.css", "/assets/fonts/source-sans-3-LICENSE.txt"})
    void onlyAnAddressThatChangesWithItsContentIsKept(String path) {
        String hashed = addresses.getForLookupPath(path);
        assertThat(hashed).matches(".*-[0-9a-f]{32}\\.[a-z]+");
        assertThat(browser.get().uri(hashed))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache, public");
    }

    @Test
    void anAddressWhoseContentIsAnotherNowIsNotThere() {
        String another = "/assets/css/reader-" + "0".repeat(32) + ".css";
        assertThat(browser.get().uri(another)).hasStatus(404);
    }
}
