package org.rapporteur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.testing.WithContentOnH2;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A reader visits every kind of page, wide and narrow, in the light and in the dark. */
@WithContentOnH2
class ReadingEveryPageJourney {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/articles",
                    "/articles/kfor-boosts-patrols-northern-kosovo",
                    "/articles/belgrade-request-kfor-answer/versions",
                    "/articles/belgrade-request-kfor-answer/versions/2",
                    "/actors",
                    "/actors/vucic",
                    "/actors/eu",
                    "/statements",
                    "/statements?speaker=vucic&topic=return-serbian-forces&from=2022-12-01&to=2022-12-31",
                    "/statements/kfor-2022-12-16-presence",
                    "/statements/dendias-2022-12-19",
                    "/topics",
                    "/topics/recognition",
                    "/topics/security-north",
                    "/positions",
                    "/positions?on=2022-12-16",
                    "/changes",
                    "/about",
                    "/method",
                    "/imprint",
                    "/privacy",
                    "/no-such-page",
                    "/sign-in");

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort private int port;

    static Stream<Browser.View> views() {
        return Browser.View.all().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everybodyCanReadEveryPage(Browser.View view) {
        try (BrowserContext reader = Browser.person(view)) {
            Page page = reader.newPage();
            for (String path : PAGES) {
                page.navigate(address(path));
                assertThat(violations(page)).as(path + " at " + view).isEmpty();
                assertThat(overflow(page))
                        .as("sideways scrolling of " + path + " at " + view)
                        .isZero();
            }
        }
    }

    @Test
    void noPageNeedsScriptOrSetsACookie() {
        try (BrowserContext reader = Browser.person(Browser.View.WIDE.withoutScript())) {
            Page page = reader.newPage();
            for (String path : PAGES) {
                Response answer = page.navigate(address(path));
                if (!path.equals("/sign-in")) {
                    assertThat(answer.headerValue("Set-Cookie")).as(path).isNull();
                    assertThat(page.locator("script[src]").count()).as(path).isZero();
                }
                assertThat(page.locator("h1").count()).as("main headings of " + path).isEqualTo(1);
            }
        }
    }

    @Test
    void everyPageIsValidHtml(@TempDir Path folder) throws IOException, InterruptedException {
        try (BrowserContext reader = Browser.person(Browser.View.WIDE)) {
            for (int place = 0; place < PAGES.size(); place++) {
                String html = reader.request().get(address(PAGES.get(place))).text();
                Files.writeString(folder.resolve("page-%02d.html".formatted(place)), html);
            }
        }
        assertThat(NuChecker.errors(folder)).isEmpty();
    }

    @Test
    void theMainArticlePrintsOnTwoPagesWithTheAddressesOfItsSources() {
        try (BrowserContext reader = Browser.person(Browser.View.WIDE)) {
            Page page = reader.newPage();
            page.navigate(address("/articles/kfor-boosts-patrols-northern-kosovo"));
            byte[] printed =
                    page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
            String pdf = new String(printed, StandardCharsets.ISO_8859_1);
            assertThat(pdf).containsPattern("/Type /Pages\\s+/Count 2\\b");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".rail").isVisible()).isFalse();
            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.querySelector('.source-list"
                                            + " a[href^=http]'), '::after').content"))
                    .asString()
                    .contains("https://");
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(ReadingEveryPageJourney::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
    }

    /** By how many pixels the page is wider than its window. */
    private static int overflow(Page page) {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
