package org.rapporteur.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for a run. */
final class Browser {

    /** Set where a missing browser is a failure rather than a reason to skip. */
    private static final String REQUIRED = "RAPPORTEUR_BROWSER_REQUIRED";

    /** Where to look for the browser before the usual places. */
    private static final String PLACE = "RAPPORTEUR_BROWSER";

    private static final List<String> USUAL =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    /** The browser; without one the test is skipped, or fails where a browser is required. */
    static synchronized com.microsoft.playwright.Browser started() {
        if (running == null) {
            running = start(executable());
        }
        return running;
    }

    /** How wide a page is looked at, in which theme, and with or without script. */
    record View(int width, ColorScheme theme, boolean script) {

        static final View WIDE = new View(1280, ColorScheme.LIGHT, true);

        /** The four views in which every page is checked. */
        static List<View> all() {
            return Stream.of(1280, 360)
                    .flatMap(width ->
                            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                    .map(theme -> new View(width, theme, true)))
                    .toList();
        }

        View withoutScript() {
            return new View(width, theme, false);
        }

        @Override
        public String toString() {
            return width + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A new person with a browser of their own: no cookie, nothing remembered. */
    static com.microsoft.playwright.BrowserContext person(View view) {
        com.microsoft.playwright.BrowserContext person =
                started()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(view.width(), 900)
                                        .setColorScheme(view.theme())
                                        .setJavaScriptEnabled(view.script()));
        person.setDefaultTimeout(15_000);
        return person;
    }

    private static com.microsoft.playwright.Browser start(Path executable) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-background-networking")));
    }

    private static Path executable() {
        Optional<Path> found =
                Stream.concat(Stream.ofNullable(System.getenv(PLACE)), USUAL.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (found.isEmpty()) {
            String line = "No Chromium found: the journeys in a real browser are skipped";
            System.out.println(line);
            if (System.getenv(REQUIRED) != null) {
                throw new AssertionError("No Chromium found, and it is required here");
            }
            assumeTrue(false, line);
        }
        return found.orElseThrow();
    }
}
