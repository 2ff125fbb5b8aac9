package org.rapporteur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.testing.WithContentOnPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main job, in a real browser: the first administrator sets the portal up, signs in, writes an
 * article that quotes the record, publishes it, changes it, and withdraws it; a reader looks on.
 */
class PublishingAnArticleJourney {

    private static final String HEADLINE = "A journey through Merdare";
    private static final String SLUG = "a-journey-through-merdare";
    private static final String BODY =
            """
            KFOR asked [all actors to closely coordinate](statement:kfor-2022-12-16-presence) with it.

            [The post](statement:kfor-2022-12-16-monitoring)

            The request was handed over at Merdare.
            """;

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends Journey {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends Journey {}

    abstract static class Journey {

        @LocalServerPort private int port;

        @Value("${rapporteur.data-folder}")
        private Path data;

        private BrowserContext editors;
        private BrowserContext readers;
        private Page editor;
        private Page reader;

        @BeforeEach
        void openTwoBrowsers() {
            editors = Browser.person(Browser.View.WIDE);
            readers = Browser.person(Browser.View.WIDE);
            editor = editors.newPage();
            reader = readers.newPage();
        }

        @AfterEach
        void closeThem() {
            editors.close();
            readers.close();
        }

        @Test
        void anArticleIsWrittenPublishedChangedAndWithdrawn() throws IOException {
            givenThePortalIsSetUp();
            givenTheEditorIsSignedIn();
            whenTheEditorWritesADraft();
            thenReadersSeeNothingOfIt();
            whenTheEditorPreviewsIt();
            whenTheEditorPublishesIt();
            thenReadersFindItEverywhere();
            whenTheEditorChangesIt();
            thenReadersSeeTheNewVersionAndTheDifference();
            whenTheEditorWithdrawsIt();
            thenReadersAreToldWhy();
            thenReadersWereGivenNoCookie();
        }

        private void givenThePortalIsSetUp() throws IOException {
            String code = Files.readString(data.resolve("setup-code")).strip();
            editor.navigate(address("/setup#" + code));
            assertThat(editor.getByLabel("Setup code")).hasValue(code);
            editor.getByLabel("Name").fill("Ana Petrova");
            editor.getByLabel("E-mail").fill("ana@newsroom.example");
            editor.getByLabel("Password").fill("seven barricades at dawn");
            editor.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
            assertThat(reader.request().get(address("/setup")).status()).isEqualTo(404);
        }

        private void givenTheEditorIsSignedIn() {
            editor.navigate(address("/admin"));
            editor.getByLabel("E-mail").fill("ana@newsroom.example");
            editor.getByLabel("Password").fill("seven barricades at dawn");
            button("Sign in").click();
            assertThat(editor).hasURL(address("/admin"));
        }

        private void whenTheEditorWritesADraft() {
            editor.getByRole(AriaRole.LINK, named("New article")).first().click();
            editor.getByLabel("Headline").fill(HEADLINE);
            editor.getByLabel("Standfirst").fill("Two sentences stand below the headline.");
            editor.getByLabel("Body").fill(BODY);
            editor.getByLabel("Topic 1").selectOption("security-north");
            button("Save draft").click();
            assertThat(editor.getByText("Saved as a draft")).isVisible();
            assertThat(editor.getByLabel("Body")).hasValue(BODY);
        }

        private void thenReadersSeeNothingOfIt() {
            assertThat(reader.request().get(address("/articles/" + SLUG)).status()).isEqualTo(404);
            reader.navigate(address("/"));
            assertThat(reader.getByText(HEADLINE)).hasCount(0);
        }

        private void whenTheEditorPreviewsIt() {
            button("Preview").click();
            assertThat(editor.getByText("Readers do not see this")).isVisible();
            assertThat(heading(editor)).hasText(HEADLINE);
            editor.getByText("Back to the form").click();
        }

        private void whenTheEditorPublishesIt() {
            button("Publish").click();
            assertThat(editor.getByText("Published at")).isVisible();
        }

        private void thenReadersFindItEverywhere() {
            reader.navigate(address("/"));
            reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HEADLINE)).click();
            assertThat(heading(reader)).hasText(HEADLINE);
            assertThat(reader.locator(".prose q a"))
                    .hasAttribute("href", "/statements/kfor-2022-12-16-presence#passage-1");
            assertThat(reader.locator(".prose .statement-card"))
                    .containsText("We are closely monitoring the situation");
            assertSees("/topics/security-north");
            assertSees("/actors/kfor");
            assertThat(reader.request().get(address("/feed.atom")).text()).contains(HEADLINE);
        }

        private void whenTheEditorChangesIt() {
            editor.getByLabel("Body").fill(BODY.replace("at Merdare", "at Merdare on paper"));
            editor.getByLabel("Kind of change").selectOption("UPDATE");
            editor.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true))
                    .fill("Says how the request was handed over");
            button("Publish changes").click();
            assertThat(editor.getByText("Published at")).isVisible();
        }

        private void thenReadersSeeTheNewVersionAndTheDifference() {
            reader.navigate(address("/articles/" + SLUG));
            assertThat(reader.locator(".prose")).containsText("at Merdare on paper");
            reader.getByText("2 versions").click();
            assertThat(reader.getByText("Says how the request was handed over")).isVisible();
            reader.getByText("Version 2", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(reader.locator(".difference ins")).containsText("on paper");
            assertThat(reader.locator(".difference del")).hasCount(0);
        }

        private void whenTheEditorWithdrawsIt() {
            editor.getByLabel("Reason for withdrawing").fill("It was only a journey");
            button("Withdraw").click();
            assertThat(editor.getByText("This cannot be undone.", exactly())).isVisible();
            button("Withdraw for good").click();
            assertThat(editor.getByText("Its address now says so")).isVisible();
        }

        private void thenReadersAreToldWhy() {
            APIResponse answer = reader.request().get(address("/articles/" + SLUG));
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.text()).contains("It was only a journey").doesNotContain(HEADLINE);
            assertThat(reader.request().get(address("/")).text()).doesNotContain(HEADLINE);
            assertThat(reader.request().get(address("/feed.atom")).text()).doesNotContain(HEADLINE);
        }

        private void thenReadersWereGivenNoCookie() {
            assertThat(readers.cookies()).isEmpty();
        }

        private void assertSees(String path) {
            reader.navigate(address(path));
            assertThat(reader.getByText(HEADLINE).first()).isVisible();
        }

        private Locator button(String name) {
            return editor.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }

        private static Page.GetByTextOptions exactly() {
            return new Page.GetByTextOptions().setExact(true);
        }

        private static Page.GetByRoleOptions named(String name) {
            return new Page.GetByRoleOptions().setName(name);
        }

        private static Locator heading(Page page) {
            return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        }

        private String address(String path) {
            return "http://127.0.0.1:" + port + path;
        }
    }
}
