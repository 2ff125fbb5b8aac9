package org.rapporteur.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;

import org.junit.jupiter.api.Test;
import org.rapporteur.testing.WithContentOnH2;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes the pictures in {@code src/docs/screenshots}. Not one of the tests of every build; asked
 * for by name: {@code ./mvnw test -Dtest=Screenshots}.
 */
@WithContentOnH2
class Screenshots {

    private static final Path FOLDER = Path.of("src/docs/screenshots");

    private static final Map<String, String> PAGES =
            Map.of(
                    "front", "/",
                    "article", "/articles/kfor-boosts-patrols-northern-kosovo",
                    "statement", "/statements/kfor-2022-12-16-presence",
                    "positions", "/positions?on=2022-12-17",
                    "topic", "/topics/return-serbian-forces",
                    "actor", "/actors/vucic");

    @LocalServerPort private int port;

    @Value("${rapporteur.data-folder}")
    private Path data;

    @Test
    void takeThemAll() throws IOException {
        String code = Files.readString(data.resolve("setup-code")).strip();
        setUp(code);
        for (Browser.View view : Browser.View.all()) {
            try (BrowserContext person = Browser.person(view)) {
                Page page = person.newPage();
                PAGES.forEach((name, path) -> take(page, name, path, view));
                signIn(page);
                forms(page).forEach((name, path) -> take(page, name, path, view));
            }
        }
    }

    private void setUp(String code) {
        try (BrowserContext person = Browser.person(Browser.View.WIDE)) {
            Page page = person.newPage();
            page.navigate(address("/setup#" + code));
            page.getByLabel("Name").fill("Ana Petrova");
            page.getByLabel("E-mail").fill("ana@newsroom.example");
            page.getByLabel("Password").fill("seven barricades at dawn");
            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
        }
    }

    private void signIn(Page page) {
        page.navigate(address("/sign-in"));
        page.getByLabel("E-mail").fill("ana@newsroom.example");
        page.getByLabel("Password").fill("seven barricades at dawn");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(address("/admin"));
    }

    private Map<String, String> forms(Page page) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("article-form", first(page, "/admin/articles?q=KFOR+boosts"));
        forms.put("statement-form", first(page, "/admin/statements?q=kfor-2022-12-16-presence"));
        return forms;
    }

    private String first(Page page, String list) {
        page.navigate(address(list));
        return page.locator(".desk-list tbody a").first().getAttribute("href");
    }

    private void take(Page page, String name, String path, Browser.View view) {
        page.navigate(address(path));
        page.evaluate("document.fonts.ready");
        ViewportSize window = page.viewportSize();
        page.setViewportSize(window.width, height(page));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(FOLDER.resolve(name + "-" + view + ".png")));
        page.setViewportSize(window.width, window.height);
    }

    /** In a window as high as the page nothing that sticks to an edge stands in its way. */
    private static int height(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
