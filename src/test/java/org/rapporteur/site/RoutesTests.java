package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists every route with the roles that may use it; one that is not listed fails here. */
@OnH2
class RoutesTests {

    @Autowired MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Test
    void everyRouteOfEveryControllerIsListed() {
        Map<String, Audience> listed =
                Routes.ALL.stream().collect(Collectors.toMap(Route::toString, Route::audience));
        assertThat(routesOfControllers())
                .as("routes that controllers answer but Routes does not list")
                .allSatisfy(route -> assertThat(listed).containsKey(route));
        assertThat(listed.keySet())
                .filteredOn(route -> !route.equals("GET /assets/**"))
                .as("routes that Routes lists but no controller answers")
                .allSatisfy(route -> assertThat(routesOfControllers()).contains(route));
    }

    @Test
    void theListIsWhatWasDecided() {
        Function<Audience, List<String>> to =
                audience ->
                        Routes.ALL.stream()
                                .filter(route -> route.audience() == audience)
                                .map(Route::toString)
                                .toList();
        assertThat(Routes.ALL).doesNotHaveDuplicates();
        assertThat(to.apply(Audience.READERS)).allMatch(route -> route.startsWith("GET /"));
        assertThat(to.apply(Audience.READERS)).noneMatch(route -> route.contains("/admin"));
        assertThat(to.apply(Audience.VISITORS))
                .containsExactlyInAnyOrder(
                        "GET /setup",
                        "POST /setup",
                        "GET /sign-in",
                        "POST /sign-in",
                        "POST /sign-out");
        assertThat(to.apply(Audience.EDITORS)).allMatch(route -> route.contains(" /admin"));
        assertThat(Audience.EDITORS.roles()).containsExactly(Role.EDITOR, Role.ADMINISTRATOR);
        assertThat(Audience.ADMINISTRATORS.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @TestFactory
    Stream<DynamicTest> whoMayUseEachRoute() {
        return Routes.ALL.stream()
                .sorted(Comparator.comparing(Route::audience).thenComparing(Route::pattern))
                .map(route ->
                        DynamicTest.dynamicTest(
                                "%-6s %s".formatted(route, named(route)),
                                () -> assertGuarded(route)));
    }

    private static String named(Route route) {
        return route.audience().needsSignIn()
                ? route.audience().roles().toString()
                : route.audience().name();
    }

    private void assertGuarded(Route route) {
        if (!route.audience().needsSignIn()) {
            assertThat(ask(route, SignedInAs.contributor())).satisfies(RoutesTests::wasLetIn);
            return;
        }
        MvcTestResult stranger = ask(route, csrf());
        if (route.method().equals(HttpMethod.POST)) {
            assertThat(stranger).hasStatus(403);
        } else {
            assertThat(stranger).hasStatus(302);
            assertThat(stranger.getResponse().getRedirectedUrl()).startsWith("/sign-in");
        }
        for (Role role : Role.values()) {
            MvcTestResult answer = ask(route, with(role));
            if (route.audience().roles().contains(role)) {
                assertThat(answer).satisfies(RoutesTests::wasLetIn);
            } else {
                assertThat(answer).hasStatus(403);
            }
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Routes.ALL.stream()
                .filter(route -> route.method().equals(HttpMethod.POST))
                .forEach(route ->
                        assertThat(
                                        browser.post()
                                                .uri(pathOf(route))
                                                .with(SignedInAs.administrator())
                                                .with(csrf().useInvalidToken()))
                                .as(route.toString())
                                .hasStatus(route.pattern().startsWith("/admin") ? 403 : 302));
    }

    @Test
    void whatIsNotListedIsNotThereEvenForAnAdministrator() {
        for (String path : List.of("/admin/nothing", "/admin/articles/1/2/3", "/sign-in/x")) {
            assertThat(browser.get().uri(path).with(SignedInAs.administrator()))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(browser.get().uri("/index.html")).hasStatus(404);
        assertThat(browser.get().uri("/articles/")).hasStatus(404);
        assertThat(browser.get().uri("/assets/../application.properties")).hasStatus(400);
        assertThat(browser.delete().uri("/admin/articles/1").with(SignedInAs.editor()))
                .hasStatus(405)
                .hasHeader("Allow", "GET, HEAD, POST");
    }

    /** Past the doors: whatever was answered then, it was no refusal. */
    private static void wasLetIn(MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) {
            return;
        }
        assertThat(answer.getResponse().getStatus()).isNotIn(401, 403, 405);
        String redirect = answer.getResponse().getRedirectedUrl();
        assertThat(redirect == null ? "" : redirect).doesNotStartWith("/sign-in?");
    }

    private MvcTestResult ask(Route route, RequestPostProcessor as) {
        return browser.method(route.method()).uri(pathOf(route)).with(as).exchange();
    }

    private static String pathOf(Route route) {
        return route.pattern()
                .replace("{slug:about|method|imprint|privacy}", "about")
                .replace("{slug}", "nothing")
                .replace("{number}", "1")
                .replace("{id}", "01900000-0000-7000-8000-000000000000")
                .replace("**", "nothing");
    }

    private static RequestPostProcessor with(Role role) {
        return switch (role) {
            case CONTRIBUTOR -> SignedInAs.contributor();
            case EDITOR -> SignedInAs.editor();
            case ADMINISTRATOR -> SignedInAs.administrator();
        };
    }

    private Set<String> routesOfControllers() {
        return controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> !entry.getValue().getBeanType().equals(ErrorPages.class))
                .map(Map.Entry::getKey)
                .flatMap(RoutesTests::routesOf)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routesOf(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        assertThat(methods).as("methods of " + mapping).isNotEmpty();
        return methods.stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(p -> method + " " + p));
    }
}
