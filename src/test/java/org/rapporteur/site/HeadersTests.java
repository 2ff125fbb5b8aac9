package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.RawRequest;
import org.rapporteur.testing.RawRequest.Answer;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

@OnH2
class HeadersTests {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
                    + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @LocalServerPort int port;
    @LocalManagementPort int managementPort;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/nothing-here", "/robots.txt", "/assets/none.css"})
    void everyAnswerToReadersCarriesTheHeadersAndNoCookie(String path) throws IOException {
        Answer answer = RawRequest.get(port, path);
        assertProtected(answer);
        assertThat(answer.headers())
                .containsEntry("referrer-policy", "strict-origin-when-cross-origin")
                .doesNotContainKeys("set-cookie", "strict-transport-security", "server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/%61dmin",
                "/admin/%zz",
                "/admin/nothing",
                "/admin/;x",
                "/admin;x=1/articles",
                "/admin%2farticles",
                "/admin/%2e%2e/%00",
                "/admin/../admin",
                "//admin",
                "/x/../admin",
                "/sign-in",
                "/setup"
            })
    void theNewsroomIsKeptNowhere(String path) throws IOException {
        Answer answer = RawRequest.get(port, path);
        assertProtected(answer);
        assertThat(answer.headers())
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cache-control", "no-store");
    }

    static Stream<Arguments> whatTheContainerRefuses() {
        return Stream.of(
                Arguments.of("no request line", "nonsense\r\n\r\n", 400),
                Arguments.of("a broken request line", "GET / x HTTP/1.1\r\nHost: x\r\n\r\n", 400),
                Arguments.of("another protocol", "GET / HTTP/9.1\r\nHost: x\r\n\r\n", 505),
                Arguments.of("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
                Arguments.of("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
                Arguments.of("a broken host", "GET / HTTP/1.1\r\nHost: [\r\n\r\n", 400),
                Arguments.of("a broken header", RawRequest.request("GET", "/", "b ad: x"), 400),
                Arguments.of("a header without colon", RawRequest.request("GET", "/", "bad"), 400),
                Arguments.of("a null byte", RawRequest.request("GET", "/%00"), 400),
                Arguments.of("a broken escape", RawRequest.request("GET", "/%zz"), 400),
                Arguments.of("an escaped slash", RawRequest.request("GET", "/a%2fb"), 400),
                Arguments.of("a backslash", RawRequest.request("GET", "/a\\b"), 400),
                Arguments.of("a path out of the house", RawRequest.request("GET", "/../x"), 400),
                Arguments.of(
                        "a header too long",
                        RawRequest.request("GET", "/", "X-Long: " + "x".repeat(20_000)),
                        400),
                Arguments.of(
                        "an address too long",
                        RawRequest.request("GET", "/" + "x".repeat(20_000)),
                        400),
                Arguments.of(
                        "two lengths",
                        RawRequest.request("POST", "/", "Content-Length: 1", "Content-Length: 2"),
                        400),
                Arguments.of(
                        "an unknown transfer coding",
                        RawRequest.request("POST", "/", "Transfer-Encoding: x"),
                        501),
                Arguments.of("TRACE", RawRequest.request("TRACE", "/"), 405),
                Arguments.of("an unknown method", RawRequest.request("BREW", "/"), 405),
                Arguments.of("a method that is none", RawRequest.request("G(T", "/"), 400),
                Arguments.of("OPTIONS for the server", RawRequest.request("OPTIONS", "*"), 200));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatTheContainerRefuses")
    void whatTheContainerRefusesCarriesTheHeadersToo(String what, String text, int status)
            throws IOException {
        Answer answer = RawRequest.send(port, text);
        assertThat(answer.status()).isEqualTo(status);
        assertProtected(answer);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "org.apache");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatTheContainerRefuses")
    void besideHealthAndMetricsItDoesSoToo(String what, String text, int status)
            throws IOException {
        Answer answer = RawRequest.send(managementPort, text);
        assertThat(answer.status()).isBetween(200, 505);
        assertProtected(answer);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "org.apache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void onlyReadingIsPossibleOnReadersAddresses(String method) throws IOException {
        Answer answer =
                RawRequest.send(port, RawRequest.request(method, "/about", "X-Own: secret"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void theNewsroomSaysWhatItCanBeAsked(String method) throws IOException {
        Answer answer = RawRequest.send(port, RawRequest.request(method, "/admin/articles"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers())
                .containsEntry("allow", "GET, HEAD, POST")
                .containsEntry("cache-control", "no-store");
    }

    @Test
    void aFormWithMoreFieldsThanAnyHasIsABadRequest() throws IOException {
        String body = "a=1&".repeat(2_100);
        Answer answer =
                RawRequest.send(
                        port,
                        RawRequest.request(
                                        "POST",
                                        "/sign-in",
                                        "Content-Type: application/x-www-form-urlencoded",
                                        "Content-Length: " + body.length())
                                + body);
        assertThat(answer.status()).isEqualTo(400);
        assertProtected(answer);
    }

    @Test
    void whoClaimsToForwardIsNotBelieved() throws IOException {
        Answer answer =
                RawRequest.get(
                        port,
                        "/admin",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Proto: https",
                        "Forwarded: host=evil.example;proto=https");
        assertThat(answer.headers())
                .containsEntry("location", "/sign-in")
                .doesNotContainKey("strict-transport-security");
    }

    @Test
    void thereIsNoDatabaseConsoleAndNoManagementAmongThePages() throws IOException {
        for (String path : List.of("/h2-console", "/actuator", "/actuator/health", "/error")) {
            assertThat(RawRequest.get(port, path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void healthAndMetricsAnswerOnAPortOfTheirOwnWithoutDetails() throws IOException {
        Answer health = RawRequest.get(managementPort, "/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components", "details");
        assertThat(health.headers()).containsEntry("content-security-policy", POLICY);
        assertThat(RawRequest.get(managementPort, "/actuator/prometheus").body())
                .contains("jvm_memory_used_bytes");
        for (String other : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/about")) {
            assertThat(RawRequest.get(managementPort, other).status()).as(other).isEqualTo(404);
        }
    }

    private static void assertProtected(Answer answer) {
        assertThat(answer.headers())
                .containsEntry("content-security-policy", POLICY)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKey("permissions-policy");
    }
}
