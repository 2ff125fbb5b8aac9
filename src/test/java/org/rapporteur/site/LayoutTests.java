package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.web.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

@WebMvcTest(
        controllers = LayoutTests.AnyController.class,
        properties = "rapporteur.base-url=https://rapporteur.example")
class LayoutTests {

    @Autowired MockMvcTester browser;

    // readers

    @Test
    void aPageNamesItselfByTheAddressOfThePortalNeverByTheRequest() {
        Document page = page(browser.get().uri("/any").header("Host", "evil.example"));

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://rapporteur.example/any");
        assertThat(property(page, "og:url")).isEqualTo("https://rapporteur.example/any");
        assertThat(property(page, "og:image"))
                .startsWith("https://rapporteur.example/assets/img/card-");
        assertThat(page.html()).doesNotContain("evil.example");
    }

    @Test
    void everyPageIsReadByTheRulesOfToday() {
        assertThat(List.of("/any", "/admin/any"))
                .allSatisfy(path ->
                        assertThat(page(browser.get().uri(path)).quirksMode())
                                .isEqualTo(Document.QuirksMode.noQuirks));
    }

    @Test
    void theNavigationShowsTheTopicsAndWhereTheReaderIs() {
        Document page = page(browser.get().uri("/any"));

        assertThat(page.select(".topic-nav a").eachText())
                .containsExactly("Recognition", "EU accession", "Statements", "Who stands where");
        assertThat(page.select(".topic-nav a[aria-current]").eachText())
                .containsExactly("Recognition");
    }

    @Test
    void aPageThatMustAlwaysWorkAsksForNoTopics() {
        Document page = page(browser.get().uri("/broken"));

        assertThat(page.select(".topic-nav a").eachText())
                .containsExactly("Statements", "Who stands where");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void anArticleTellsWhenItWasPublishedAndUpdated() {
        Document page = page(browser.get().uri("/any"));

        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "article:published_time")).isEqualTo("2022-12-17T11:40:00Z");
        assertThat(property(page, "article:modified_time")).isEqualTo("2022-12-17T13:30:00Z");
    }

    @Test
    void structuredDataCannotEndItsElement() {
        Document page = page(browser.get().uri("/any"));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").first().data())
                .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e \\u0026\"}");
    }

    @Test
    void aReadersPageNeedsNoScriptAndKeepsItsFilesForAYear() {
        Document page = page(browser.get().uri("/any"));

        assertThat(page.select("script[src], [style], [onclick]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]"))
                .hasSize(4)
                .allSatisfy(link ->
                        assertThat(link.attr("href")).matches("/assets/.+-[0-9a-f]{32}\\.\\w+"))
                .allSatisfy(link -> assertThat(browser.get().uri(link.attr("href"))).hasStatusOk());
    }

    // the newsroom

    @Test
    void whoeverIsSignedInIsNamedAndCanSignOut() {
        Document page = page(browser.get().uri("/admin/any").with(user("ana@example.org")));

        Element form = page.expectFirst("form[action=/sign-out]");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.text()).contains("ana@example.org", "Sign out");
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
        assertThat(page.select("nav a[aria-current=page]").eachText()).containsExactly("Articles");
        assertThat(page.select(".at-hand a").eachText())
                .containsExactly("New article", "New statement");
    }

    @Test
    void everyFieldHasALabelOfItsOwn() {
        Document page = page(browser.get().uri("/admin/any"));

        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .hasSizeGreaterThan(9)
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]"))
                                .as(field.outerHtml())
                                .hasSize(1));
    }

    @Test
    void aFieldShowsWhatIsThereAndItsHint() {
        Document page = page(browser.get().uri("/admin/any"));

        Element headline = page.expectFirst("#headline");
        assertThat(headline.attr("value")).isEqualTo("KFOR");
        assertThat(headline.attr("maxlength")).isEqualTo("20");
        assertThat(described(page, headline)).containsExactly("At most 20 characters.");
        assertThat(page.expectFirst("#kind [selected]").text()).isEqualTo("Brief");
        assertThat(page.expectFirst("#wordings-1-text").attr("name")).isEqualTo("wordings[1].text");
        assertThat(page.expectFirst("#wordings-1-text").attr("lang")).isEqualTo("sr");
        assertThat(page.expectFirst("#wordings-1-language [selected]").text()).isEqualTo("Serbian");
        assertThat(page.select("#topics [checked]").eachAttr("value")).containsExactly("b");
        assertThat(page.expectFirst("[for=saidOn].shown").text()).isEqualTo("16 December 2022");
    }

    @Test
    void whatMustBeMendedIsListedAndEachEntryLeadsToItsField() {
        Document page =
                page(
                        browser.post()
                                .uri("/admin/any")
                                .param("headline", "")
                                .param("_verbatim", "on")
                                .param("body", "words already typed")
                                .param("wordings[0].text", "")
                                .param("wordings[0].language", "sr")
                                .with(csrf()));

        assertThat(page.expectFirst(".error-summary h2").text()).isEqualTo("Please mend 2 things");
        assertThat(page.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder("Headline: must not be blank", "Text: is missing");
        assertThat(page.select(".error-summary a"))
                .allSatisfy(link -> {
                    Element field = page.expectFirst(link.attr("href"));
                    assertThat(field.attr("aria-invalid")).isEqualTo("true");
                    assertThat(described(page, field)).isNotEmpty();
                });
        assertThat(page.expectFirst("#body").wholeText().strip()).isEqualTo("words already typed");
    }

    @Test
    void aNoticeOfTheRequestBeforeIsShownInWords() {
        Document page =
                page(
                        browser.get()
                                .uri("/admin/any")
                                .flashAttr(Notice.ATTRIBUTE, Notice.of("any.saved", "KFOR")));

        assertThat(page.expectFirst("[role=status].flash").text()).isEqualTo("Saved: KFOR");
    }

    private static Document page(MockMvcTester.MockMvcRequestBuilder request) {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus2xxSuccessful();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static List<String> described(Document page, Element field) {
        return Stream.of(field.attr("aria-describedby").split(" "))
                .map(id -> page.expectFirst("#" + id).text())
                .toList();
    }

    enum Kind {
        NEWS,
        BRIEF
    }

    record Choice(String value, String label) {}

    record AnyWording(@NotBlank(message = "is missing") String text, String language) {}

    record AnyForm(
            @NotBlank @Size(max = 20) String headline,
            String body,
            @Pattern(regexp = "[-0-9]*") String saidOn,
            String speaker,
            Kind kind,
            boolean verbatim,
            List<String> topics,
            @Valid List<AnyWording> wordings) {

        static AnyForm filled() {
            return new AnyForm(
                    "KFOR",
                    "words",
                    "2022-12-16",
                    "KFOR",
                    Kind.BRIEF,
                    true,
                    List.of("b"),
                    List.of(new AnyWording("one", "en"), new AnyWording("два", "sr")));
        }
    }

    @Controller
    static class AnyController {

        @GetMapping("/any")
        String any(Model model) {
            model.addAttribute(
                    "head",
                    PageHead.of("Any", "/any")
                            .describedBy("Any page")
                            .within("/topics/recognition")
                            .asArticle(
                                    Instant.parse("2022-12-17T11:40:00Z"),
                                    Instant.parse("2022-12-17T13:30:00Z"))
                            .withStructuredData("{\"name\":\"</script><b> &\"}"));
            return "site/any-reader-page";
        }

        @GetMapping("/broken")
        String broken(Model model) {
            model.addAttribute(
                    "head", PageHead.of("Broken", "/broken").notIndexed().withoutTopics());
            return "site/any-reader-page";
        }

        @ModelAttribute
        void choices(Model model) {
            model.addAttribute("kinds", Kind.values());
            model.addAttribute("topics", List.of(new Choice("a", "A"), new Choice("b", "B")));
            model.addAttribute(
                    "languages", List.of(new Choice("en", "English"), new Choice("sr", "Serbian")));
        }

        @GetMapping("/admin/any")
        String form(Model model) {
            model.addAttribute("form", AnyForm.filled());
            return "site/any-form";
        }

        @PostMapping("/admin/any")
        String save(@Valid @ModelAttribute("form") AnyForm form, BindingResult issues) {
            return "site/any-form";
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RapporteurProperties.class)
    @Import({
        AssetsConfiguration.class,
        Layout.class,
        LayoutConfiguration.class,
        AnyController.class
    })
    static class Portal {

        @Bean
        SecurityFilterChain everybody(HttpSecurity security) {
            return security.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
        }

        @Bean
        TopicLinks someTopics() {
            return () ->
                    List.of(
                            new TopicLink("recognition", "Recognition"),
                            new TopicLink("eu", "EU accession"));
        }

        @Bean
        MessageSource messageSource() {
            var words = new ResourceBundleMessageSource();
            words.setBasenames("messages/layout");
            words.setDefaultEncoding("UTF-8");
            words.setFallbackToSystemLocale(false);
            StaticMessageSource ours = new StaticMessageSource();
            Map.of(
                            "any.headline", "Headline",
                            "any.wordings.text", "Text",
                            "any.kind.NEWS", "News",
                            "any.kind.BRIEF", "Brief",
                            "any.saved", "Saved: {0}")
                    .forEach((key, text) -> ours.addMessage(key, Locale.ENGLISH, text));
            ours.setParentMessageSource(words);
            return ours;
        }
    }
}
