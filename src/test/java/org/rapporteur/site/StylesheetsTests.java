package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

@SpringJUnitWebConfig
class StylesheetsTests {

    private static final Path FOLDER = Path.of("src/main/resources/static/css");
    private static final Pattern FONT = Pattern.compile("url\\(\"?(/assets/fonts/[^\")]+)");

    @Autowired WebApplicationContext context;
    @Autowired ResourceUrlProvider addresses;

    MockMvcTester browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.from(context);
    }

    @Test
    void aReadersBrowserAsksForOneStylesheet() {
        assertThat(sheet("reader.css"))
                .startsWith("@layer reset, tokens, base, layout, component, utility;")
                .contains(".statement-card {", ".masthead {")
                .doesNotContain("@import", "<figure");
    }

    @Test
    void theNewsroomSeesWhatReadersSeeAndItsDesk() {
        String readers = sheet("reader.css");

        assertThat(sheet("newsroom.css"))
                .contains(readers)
                .startsWith("@layer reset, tokens")
                .contains(".statement-card {", ".record-form {");
    }

    @Test
    void noComponentIsForgotten() throws IOException {
        String lists =
                Files.readString(FOLDER.resolve("reader.css"))
                        + Files.readString(FOLDER.resolve("newsroom.css"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(file -> !file.equals("newsroom.css"))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(file -> assertThat(lists).containsOnlyOnce("(\"" + file + "\")"));
        }
    }

    @Test
    void theStylesheetIsLightOnTheWire() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(wire)) {
            gzip.write(sheet("reader.css").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(wire.size()).isLessThan(16 * 1024);
    }

    @Test
    void fontsAreFoundUnderAddressesThatMayBeKeptForAYear() {
        List<String> fonts =
                FONT.matcher(sheet("reader.css")).results().map(font -> font.group(1)).toList();
        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> {
                    assertThat(font).matches(".+-[0-9a-f]{32}\\.woff2");
                    assertThat(browser.get().uri(font))
                            .hasStatusOk()
                            .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
                });
    }

    private String sheet(String name) {
        String address =
                requireNonNull(addresses.getForLookupPath("/assets/css/" + name), "no address");
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getMvcResult().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Configuration
    @EnableWebMvc
    @Import(AssetsConfiguration.class)
    static class Portal {}
}
