package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.SignedInAs;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.testing.WithContentOnPostgres;
import org.rapporteur.web.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whatever is asked with whatever value: the portal never fails, it answers. */
class EveryParameterTests {

    private static final String SOME_ID = "01900000-0000-7000-8000-000000000000";

    private static final List<String> VALUES =
            List.of(
                    "",
                    "%00",
                    "a%00b",
                    "%ED%A0%80",
                    "%FF%FE",
                    "%EF%BF%BF",
                    "%25_!%5C",
                    "0000-01-01",
                    "0001-01-01",
                    "-0001-01-01",
                    "9999-12-31",
                    "10000-01-01",
                    "%2B999999999-12-31",
                    "2022-02-30",
                    "-1",
                    "99999999999999999999",
                    "x".repeat(5_000),
                    "%00".repeat(100));

    private static final List<String> PLACES =
            List.of(
                    "+1000000000-12-31T23:59:59.999999999Z",
                    "-1000000000-01-01T00:00:00Z",
                    "0000-12-31T23:59:59Z",
                    "9999-12-31T23:59:59.999999999Z",
                    "+10000-01-01T00:00:00Z",
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "0000-01-01",
                    "0001-01-01",
                    "9999-12-31",
                    "2147483647",
                    "-2147483648",
                    "99999999999",
                    "a\0b",
                    "",
                    SOME_ID);

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends Questions {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends Questions {}

    abstract static class Questions {

        @Autowired MockMvcTester browser;

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        RequestMappingHandlerMapping controllers;

        @Test
        void noValueOfAnyParameterMakesThePortalFail() {
            List<String> failures =
                    addresses().flatMap(this::withEachValue).flatMap(this::failure).toList();
            assertThat(failures).isEmpty();
        }

        @Test
        void noPlaceInAListMakesThePortalFail() {
            List<String> failures =
                    addresses()
                            .filter(address -> address.contains("after="))
                            .flatMap(address -> places().map(place -> address + place))
                            .flatMap(this::failure)
                            .toList();
            assertThat(failures).isEmpty();
        }

        @Test
        void noAddressOfAnyRecordMakesThePortalFail() {
            List<String> failures =
                    Routes.ALL.stream()
                            .filter(route -> route.method().name().equals("GET"))
                            .map(Route::pattern)
                            .filter(pattern ->
                                    pattern.contains("{slug}") || pattern.contains("{id}"))
                            .flatMap(pattern ->
                                    VALUES.stream()
                                            .map(value ->
                                                    pattern.replace("{slug}", value)
                                                            .replace("{id}", value)
                                                            .replace("{number}", value)))
                            .flatMap(this::failure)
                            .toList();
            assertThat(failures).isEmpty();
        }

        @Test
        void aSpanWhoseEndsAreTurnedAroundIsExplained() {
            assertThat(browser.get().uri("/statements?from=2022-12-20&to=2022-12-10"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("The last day lies before the first")
                    .doesNotContain("No statement on record fits");
        }

        @Test
        void aDayThatNoCalendarHasIsNoQuestion() {
            for (String query :
                    List.of(
                            "/positions?on=0000-01-01",
                            "/statements?from=0000-12-31",
                            "/statements?to=10000-01-01")) {
                assertThat(browser.get().uri(query)).as(query).hasStatus(400);
            }
        }

        /** Each address that reads something, up to the value of one of its parameters. */
        private Stream<String> addresses() {
            return controllers.getHandlerMethods().entrySet().stream()
                    .filter(entry -> reads(entry.getKey()))
                    .flatMap(entry ->
                            entry.getKey().getPatternValues().stream()
                                    .map(pattern -> pattern.replaceAll("\\{[^}]*}", SOME_ID))
                                    .flatMap(path ->
                                            parameters(entry.getValue())
                                                    .map(name -> path + "?" + name + "=")))
                    .map(address ->
                            address.startsWith("/actors?after=")
                                    ? address.replace("?", "?kind=persons&")
                                    : address);
        }

        private static boolean reads(RequestMappingInfo mapping) {
            return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
        }

        private static Stream<String> parameters(HandlerMethod handler) {
            return Stream.of(handler.getMethodParameters())
                    .flatMap(parameter -> {
                        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                        return names(parameter);
                    });
        }

        private static Stream<String> names(MethodParameter parameter) {
            Class<?> type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                return Stream.of(Objects.requireNonNull(parameter.getParameterName()));
            } else if (type.isRecord()) {
                return Stream.of(type.getRecordComponents()).map(field -> field.getName());
            } else {
                return Stream.of();
            }
        }

        private Stream<String> withEachValue(String address) {
            return VALUES.stream().map(value -> address + value);
        }

        private static Stream<String> places() {
            List<Cursor> places = new ArrayList<>();
            for (String first : PLACES) {
                places.add(Cursor.of(first));
                places.add(Cursor.of(first, SOME_ID));
                places.add(Cursor.of(first, "a\0b"));
                places.add(Cursor.of(first, first));
                places.add(Cursor.of(first, "a", SOME_ID));
                places.add(Cursor.of(first, first, SOME_ID));
            }
            return places.stream().map(Cursor::encoded);
        }

        private Stream<String> failure(String address) {
            MvcTestResult answer =
                    browser.get()
                            .uri(URI.create(address))
                            .with(SignedInAs.administrator())
                            .exchange();
            Exception unresolved = answer.getUnresolvedException();
            int status = unresolved == null ? answer.getResponse().getStatus() : 500;
            String shown = address.substring(0, Math.min(address.length(), 120));
            return status < 500 ? Stream.of() : Stream.of(shown + " " + status + " " + unresolved);
        }
    }
}
