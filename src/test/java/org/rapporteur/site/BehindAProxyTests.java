package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.rapporteur.Rapporteur;
import org.rapporteur.testing.FreshDatabase;
import org.rapporteur.testing.RawRequest;
import org.rapporteur.testing.RawRequest.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

/** A portal on TLS behind a proxy, in good days and bad. */
@SpringBootTest(
        classes = {Rapporteur.class, BehindAProxyTests.BadDays.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            FreshDatabase.H2,
            "rapporteur.sample-content=false",
            "rapporteur.base-url=https://news.example",
            "rapporteur.trusted-proxies=127.0.0.1"
        })
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
class BehindAProxyTests {

    @LocalServerPort int port;
    @Autowired DataSource dataSource;

    @Test
    @Order(1)
    void theCookiesAreSecureAndBoundToThisHost() throws IOException {
        Answer answer =
                RawRequest.get(port, "/sign-in", "X-Forwarded-Proto: https", "X-Session: 1");
        assertThat(answer.headers().get("set-cookie").lines())
                .allSatisfy(cookie ->
                        assertThat(cookie)
                                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                                .doesNotContain("Domain"))
                .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .containsExactlyInAnyOrder("__Host-session", "__Host-form-token");
    }

    @Test
    @Order(2)
    void browsersAreToldToUseTlsOnly() throws IOException {
        for (String path : new String[] {"/about", "/sign-in", "/%zz", "/nothing"}) {
            assertThat(RawRequest.get(port, path).headers())
                    .as(path)
                    .containsEntry("strict-transport-security", "max-age=31536000");
        }
    }

    @Test
    @Order(3)
    void whereARequestCameFromIsBelievedButNotWhichHostItNamed() throws IOException {
        Answer answer =
                RawRequest.get(
                        port,
                        "/sign-in",
                        "X-Whoami: 1",
                        "X-Forwarded-For: 192.0.2.7",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Port: 666");
        assertThat(answer.headers()).containsEntry("x-seen", "192.0.2.7 https x");
    }

    @Test
    @Order(4)
    void aFailureShowsAPageThatSaysNothingOfTheInside() throws IOException {
        Answer answer = RawRequest.get(port, "/about", "X-Break: 1");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something failed on our side", "/assets/css/reader")
                .doesNotContain("secret", "Exception", "org.rapporteur", "\tat ");
        assertThat(answer.headers())
                .containsEntry("cache-control", "no-store")
                .containsKey("content-security-policy")
                .doesNotContainKey("set-cookie");
    }

    @Test
    @Order(5)
    void withoutItsDatabaseThePortalAsksForAMomentsPatience() throws IOException, SQLException {
        dataSource.unwrap(HikariDataSource.class).close();
        for (String path : new String[] {"/articles", "/sign-in"}) {
            Answer answer = RawRequest.get(port, path, "Cookie: __Host-session=eA==");
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.body()).as(path).contains("For a moment we cannot answer");
            assertThat(answer.headers())
                    .containsEntry("retry-after", "5")
                    .containsEntry("cache-control", "no-store")
                    .containsKey("content-security-policy");
        }
    }

    @TestConfiguration
    static class BadDays implements WebMvcConfigurer, HandlerInterceptor {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(this);
        }

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getHeader("X-Break") != null && !request.getRequestURI().equals("/error")) {
                throw new IllegalStateException("a secret of the inside");
            }
            if (request.getHeader("X-Session") != null) {
                request.getSession();
            }
            if (request.getHeader("X-Whoami") != null) {
                String host = request.getServerName();
                String seen = request.getRemoteAddr() + " " + request.getScheme() + " " + host;
                response.setHeader("X-Seen", seen);
            }
            return true;
        }
    }
}
