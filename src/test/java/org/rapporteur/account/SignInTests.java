package org.rapporteur.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.site.Role;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.RawRequest;
import org.rapporteur.testing.TokensAsShipped;
import org.rapporteur.testing.Visitor;
import org.rapporteur.testing.Visitor.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class SignInTests {

    private static final String PASSWORD = "velvet kiosk ponders 17 maps";

    @Nested
    @OnH2
    class OnTheShippedDatabase extends AtTheDoor {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends AtTheDoor {}

    abstract static class AtTheDoor {

        @LocalServerPort int port;
        @Autowired Accounts accounts;
        @Autowired Passwords passwords;
        @Autowired Attempts attempts;
        @Autowired SignInDesk desk;
        @Autowired TokensAsShipped tokens;
        @Autowired Clock clock;
        @Autowired JdbcClient jdbc;

        @BeforeEach
        void nobodyHasTriedYet() {
            attempts.forgetAll();
            tokens.restore();
        }

        @Test
        void theFormHasTheLabelsThatTheNewsroomKnows() {
            Page page = new Visitor(port).get("/sign-in");
            assertThat(page.document().select("main label").eachText())
                    .containsExactly("E-mail", "Password");
            assertThat(page.document().select("main button").eachText()).containsExactly("Sign in");
        }

        @Test
        void whoSignsInGoesOnToThePageTheyWanted() {
            String email = hire("wanted@desk.example");
            Visitor visitor = new Visitor(port);
            Page turnedAway = visitor.get("/admin/articles/new?kind=news&x=%C3%A9");
            assertThat(turnedAway.location()).startsWith("/sign-in?to=");
            Page answer = signIn(visitor, turnedAway.location(), email, PASSWORD);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.location()).isEqualTo("/admin/articles/new?kind=news&x=%C3%A9");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example",
                    "//evil.example",
                    "/admin/..//evil.example",
                    "/admin\\evil",
                    "/administrators",
                    "/articles",
                    "/admin/{id}",
                    "/admin?q=%zz",
                    "/admin/a b",
                    "/admin/č",
                    "javascript:alert(1)"
                })
        void signingInLeadsNowhereElse(String to) {
            SignInForm form = new SignInForm("e", "p", to);
            assertThat(form.destination()).isEqualTo("/admin");
            assertThat(form.to()).isNull();
        }

        @Test
        void anAddressTooLongToBeRememberedIsForgotten() {
            String tooLong = "/admin/" + "a".repeat(7_900);
            Visitor visitor = new Visitor(port);
            Page turnedAway = visitor.get(tooLong);
            assertThat(turnedAway.status()).isEqualTo(302);
            assertThat(turnedAway.location()).isEqualTo("/sign-in");
            Page form = visitor.get("/sign-in?to=" + tooLong);
            assertThat(form.document().select("[name=to]")).isEmpty();
            String email = hire("long@desk.example");
            Page welcome =
                    visitor.submit(
                            form, Map.of("email", email, "password", PASSWORD, "to", tooLong));
            assertThat(welcome.location()).isEqualTo("/admin");
        }

        @Test
        void theSessionIsNewAfterSigningInAndGoneAfterSigningOut() {
            String email = hire("sessions@desk.example");
            Visitor visitor = new Visitor(port);
            Page form = visitor.get("/sign-in");
            signIn(visitor, form, email, PASSWORD);
            String before = visitor.cookie("session");
            Page welcome = signIn(visitor, form, email, PASSWORD);
            String after = visitor.cookie("session");
            assertThat(after).isNotNull().isNotEqualTo(before);
            assertThat(welcome.header("Set-Cookie"))
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure", "Domain");
            assertThat(visitor.get("/sign-in").location()).isEqualTo("/admin");
            Page token = new Visitor(port).get("/about", "Cookie", "session=" + after);
            assertThat(token.header("Set-Cookie")).isNull();
            visitor.post("/sign-out", Map.of("_csrf", tokenOf(visitor)));
            assertThat(visitor.get("/admin").location()).isEqualTo("/sign-in");
            assertThat(
                            jdbc.sql("select count(*) from spring_session where principal_name = ?")
                                    .param(id(email))
                                    .query(Integer.class)
                                    .single())
                    .isZero();
        }

        @Test
        void whoMayNoLongerSignInIsOutAtOnce() {
            String email = hire("leaver@desk.example");
            Visitor visitor = new Visitor(port);
            signIn(visitor, "/sign-in", email, PASSWORD);
            assertThat(visitor.get("/sign-in").status()).isEqualTo(302);
            jdbc.sql("update account set enabled = false where email = ?").param(email).update();
            assertThat(visitor.get("/admin").location()).isEqualTo("/sign-in");
            Page answer = signIn(new Visitor(port), "/sign-in", email, PASSWORD);
            assertThat(answer.status()).isEqualTo(422);
        }

        @Test
        void nothingTellsAWrongPasswordFromAnAccountThatDoesNotExist() {
            String email = hire("known@desk.example");
            Page wrong = signIn(new Visitor(port), "/sign-in", email, "wrong");
            Page unknown = signIn(new Visitor(port), "/sign-in", "nobod@desk.example", "wrong");
            assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
            assertThat(wrong.text()).isEqualTo(unknown.text()).contains("do not belong together");
            assertThat(withoutToken(wrong).length()).isEqualTo(withoutToken(unknown).length());
            assertThat(wrong.document().select("#email").val()).isEqualTo(email);
            assertThat(wrong.document().select("#password").val()).isEmpty();
        }

        @Test
        void anAccountThatDoesNotExistTakesAsLong() {
            String email = hire("timed@desk.example");
            long known = fastest(email);
            long unknown = fastest("nobody@desk.example");
            assertThat((double) unknown / known).isBetween(0.4, 2.5);
        }

        @Test
        void anEmptyFormSaysWhatIsMissing() {
            Page answer = signIn(new Visitor(port), "/sign-in", " ", "");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                    .containsExactlyInAnyOrder("#email", "#password");
        }

        @Test
        void whatNoEmailCanHoldIsRefused() {
            Page answer = signIn(new Visitor(port), "/sign-in", "a\0b@desk.example", "x");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                    .containsExactly("#email");
        }

        @Test
        void guessingAtOneAccountIsSlowedDown() {
            String email = hire("guessed@desk.example");
            Visitor visitor = new Visitor(port);
            List<Integer> answers =
                    IntStream.range(0, 7)
                            .mapToObj(i -> signIn(visitor, "/sign-in", email, "wrong " + i))
                            .map(Page::status)
                            .toList();
            assertThat(answers).startsWith(422, 422, 422, 422, 422).endsWith(429, 429);
            Page refused = signIn(visitor, "/sign-in", email, PASSWORD);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 31);
            assertThat(signIn(visitor, "/sign-in", "other@desk.example", "x").status())
                    .isEqualTo(422);
        }

        @Test
        void strangersCannotLockTheOwnerOut() {
            String email = hire("owner@desk.example");
            assertThat(desk.signIn(email, PASSWORD, "192.0.2.1"))
                    .isInstanceOf(SignInDesk.Answer.Welcome.class);
            for (int i = 1; i <= 30; i++) {
                desk.signIn(email, "guess", "198.51.100." + i);
            }
            assertThat(desk.signIn(email, PASSWORD, "198.51.100.99"))
                    .as("from where she was never before")
                    .isInstanceOf(SignInDesk.Answer.Welcome.class);
            assertThat(desk.signIn(email, PASSWORD, "192.0.2.1"))
                    .isInstanceOf(SignInDesk.Answer.Welcome.class);
        }

        @Test
        void whileManyGuessAtAnAccountEachStrangerHasFewTries() {
            String email = "besieged@desk.example";
            for (int i = 1; i <= 20; i++) {
                attempts.toSignIn(email, "198.51.100." + i, false);
            }
            assertThat(IntStream.range(0, 5).filter(i -> isAllowed(email, "192.0.2.7", false)))
                    .containsExactly(0, 1, 2);
            assertThat(isAllowed(email, "192.0.2.8", true)).as("where it is known").isTrue();
            assertThat(isAllowed("other@desk.example", "192.0.2.7", false)).isTrue();
        }

        @Test
        void theGuessesOfManyStrangersAtOneAccountAreBounded() {
            String email = "bounded@desk.example";
            assertThat(
                            IntStream.range(0, 3_000)
                                    .filter(i ->
                                            isAllowed(
                                                    email,
                                                    "10.0." + i / 250 + "." + i % 250,
                                                    false)))
                    .hasSizeBetween(1_000, 1_010);
            assertThat(isAllowed(email, "192.0.2.8", true)).as("where it is known").isTrue();
        }

        @Test
        void whoOwnsManyNetworksOfTheNewKindIsOneStranger() {
            String email = "rotated@desk.example";
            assertThat(
                            IntStream.range(0, 200)
                                    .mapToObj(i -> "2001:db8:7:%x::1".formatted(i))
                                    .filter(address ->
                                            isAllowed(email, Attempts.networkOf(address), false)))
                    .hasSizeBetween(20, 21);
        }

        private boolean isAllowed(String email, String network, boolean known) {
            return attempts.toSignIn(email, network, known).isEmpty();
        }

        @Test
        void oneStrangerCannotTryManyAccounts() {
            List<Class<?>> answers =
                    IntStream.range(0, 90)
                            .mapToObj(i -> desk.signIn(i + "@desk.example", "x", "2001:db8::" + i))
                            .<Class<?>>map(Object::getClass)
                            .toList();
            assertThat(answers)
                    .startsWith(SignInDesk.Answer.Refused.class)
                    .endsWith(SignInDesk.Answer.Wait.class);
        }

        @Test
        void anEmailIsOnePersonHoweverItIsSpelled() {
            hire("Zoë@Desk.example");
            assertThat(desk.signIn(" zoe\u0308@DESK.example ", PASSWORD, "192.0.2.9"))
                    .isInstanceOf(SignInDesk.Answer.Welcome.class);
        }

        @Test
        void aFormThatWasOpenLongerThanItsSessionCanBeSentAgain() {
            String email = hire("slow@desk.example");
            Visitor visitor = new Visitor(port);
            signIn(visitor, "/sign-in", email, PASSWORD);
            Map<String, String> typed =
                    Map.of("headline", "Two <hours> of work", "_csrf", tokenOf(visitor));
            jdbc.sql("delete from spring_session where principal_name = ?")
                    .param(id(email))
                    .update();
            Page lost = visitor.post("/admin/articles", typed);
            assertKept(lost);
            Page tooSoon = visitor.submit(lost, Map.of());
            assertKept(tooSoon);
            signIn(visitor, "/sign-in", email, PASSWORD);
            assertThat(visitor.submit(tooSoon, Map.of()).status()).isEqualTo(422);
        }

        @Test
        void aFormOfABrowserThatForgotItsCookiesCanBeSentAgain() {
            String email = hire("forgetful@desk.example");
            Visitor visitor = new Visitor(port);
            Map<String, String> typed = Map.of("headline", "Two <hours> of work", "_csrf", "old");
            String own = "Sec-Fetch-Site";
            Page lost = visitor.post("/admin/articles", typed, own, "same-origin");
            assertKept(lost);
            signIn(visitor, "/sign-in", email, PASSWORD);
            Page sent = visitor.submit(lost, Map.of(), own, "same-origin");
            assertThat(sent.status()).isEqualTo(422);
        }

        private static void assertKept(Page page) {
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.document().select("[name=headline]").val())
                    .isEqualTo("Two <hours> of work");
        }

        @Test
        void aFormWithItsTokenThatAnotherSiteSendsIsRefused() {
            Visitor visitor = new Visitor(port);
            Page form = visitor.get("/sign-in");
            Map<String, String> typed = Map.of("email", "a@desk.example", "password", "x");
            for (String site : List.of("cross-site", "same-site")) {
                assertThat(visitor.submit(form, typed, "Sec-Fetch-Site", site).status())
                        .as(site)
                        .isEqualTo(302);
            }
            for (String site : List.of("same-origin", "none")) {
                assertThat(visitor.submit(form, typed, "Sec-Fetch-Site", site).status())
                        .as(site)
                        .isEqualTo(422);
            }
        }

        @Test
        void whoOnlyStandsAtTheDoorHasNoSession() {
            int before = sessions();
            Visitor visitor = new Visitor(port);
            Page form = visitor.get("/sign-in");
            assertThat(form.header("Set-Cookie"))
                    .startsWith("form-token=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure", "Domain");
            signIn(visitor, form, "nobody@desk.example", "wrong");
            visitor.get("/setup");
            visitor.get("/admin/articles");
            assertThat(visitor.cookie("session")).isNull();
            assertThat(sessions()).isEqualTo(before);
        }

        private int sessions() {
            return jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
        }

        @Test
        void aFormThatAnotherSiteSendsIsNotOfferedAgain() {
            Page refused =
                    new Visitor(port)
                            .post(
                                    "/admin/articles",
                                    Map.of("headline", "x"),
                                    "Origin",
                                    "https://e.x");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.document().select("main form")).isEmpty();
        }

        @Test
        void readersPagesWorkWithoutAnybodySignedIn() throws IOException {
            assertThat(RawRequest.get(port, "/nothing").headers()).doesNotContainKey("set-cookie");
        }

        private String hire(String email) {
            if (accounts.findByEmail(Account.normalised(email)).isEmpty()) {
                accounts.save(
                        new Account(
                                email,
                                "Edis",
                                Role.EDITOR,
                                passwords.hash(PASSWORD),
                                clock.instant()));
            }
            return Account.normalised(email);
        }

        private String id(String email) {
            return accounts.findByEmail(email).orElseThrow().id().toString();
        }

        private static Page signIn(Visitor visitor, String at, String email, String password) {
            return signIn(visitor, visitor.get(at), email, password);
        }

        private static Page signIn(Visitor visitor, Page form, String email, String password) {
            return visitor.submit(form, Map.of("email", email, "password", password));
        }

        private static String tokenOf(Visitor visitor) {
            return visitor.get("/admin").document().select("[name=_csrf]").val();
        }

        private static String withoutToken(Page page) {
            return page.response().body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        }

        private long fastest(String email) {
            long fastest = Long.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                long start = System.nanoTime();
                desk.signIn(email, "wrong", "203.0.113." + i);
                fastest = Math.min(fastest, System.nanoTime() - start);
            }
            return TimeUnit.NANOSECONDS.toMicros(fastest);
        }
    }
}
