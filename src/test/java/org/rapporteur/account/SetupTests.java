package org.rapporteur.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.rapporteur.site.RapporteurProperties;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.Visitor;
import org.rapporteur.testing.Visitor.Page;
import org.rapporteur.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SetupTests {

    private static final String PASSWORD = "velvet kiosk ponders 17 maps";

    @Nested
    @OnH2
    class OnTheShippedDatabase extends FirstRuns {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends FirstRuns {}

    /** The life of one portal, in its order. */
    @TestMethodOrder(OrderAnnotation.class)
    abstract static class FirstRuns {

        @LocalServerPort int port;
        @Autowired RapporteurProperties properties;
        @Autowired JdbcClient jdbc;
        @Autowired Attempts attempts;
        @Autowired Accounts accounts;
        @Autowired Passwords passwords;
        @Autowired SetupCodes codes;
        @Autowired KnownNetworks networks;
        @Autowired TransactionTemplate transaction;

        @BeforeEach
        void nobodyHasTriedYet() {
            attempts.forgetAll();
        }

        @Test
        @Order(1)
        void theCodeHas160BitsAndOnlyItsOwnerCanReadIt() throws IOException {
            Path file = properties.dataFolder().resolve("setup-code");
            assertThat(code()).matches("([a-z2-7]{4}-){7}[a-z2-7]{4}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(jdbc.sql("select code_hash from setup_code").query(String.class).list())
                    .doesNotContain(code(), code().replace("-", ""));
        }

        @Test
        @Order(2)
        void thePageAsksForCodeNameEmailAndPassword() {
            Page page = new Visitor(port).get("/setup");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("main label").eachText())
                    .containsExactly("Setup code", "Name", "E-mail", "Password");
        }

        @Test
        @Order(3)
        void nothingTypedIsLostButThePassword() throws IOException {
            Page answer = send(code(), "Ada", "not an address", "short");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.document().select("#code").val()).isEqualTo(code());
            assertThat(answer.document().select("#name").val()).isEqualTo("Ada");
            assertThat(answer.document().select("#email").val()).isEqualTo("not an address");
            assertThat(answer.document().select("#password").val()).isEmpty();
            assertThat(answer.response().body()).doesNotContain("short\"");
            assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                    .containsExactly("#email");
        }

        @Test
        @Order(4)
        void weakPasswordsAreRefusedEach() throws IOException {
            for (String weak :
                    List.of(
                            "fourteen chars",
                            "passwordpassword",
                            "qwertyuiop123456",
                            "aaaaaaaaaaaaaaaaaaaa",
                            "ada.lovelace and more words",
                            "x1!".repeat(60))) {
                Page answer = send(code(), "Ada Lovelace", "ada.lovelace@desk.example", weak);
                assertThat(answer.status()).as(weak).isEqualTo(422);
                assertThat(answer.document().select(".error-summary a").eachAttr("href"))
                        .as(weak)
                        .containsExactly("#password");
            }
        }

        @Test
        @Order(5)
        void withoutTheCodeNobodyGetsInAndGuessingIsSlowedDown() {
            List<Integer> answers =
                    IntStream.range(0, 15)
                            .mapToObj(i -> send("wrong-" + i, "Eve", "eve@x.example", PASSWORD))
                            .map(Page::status)
                            .toList();
            assertThat(answers).startsWith(422).endsWith(429);
            assertThat(jdbc.sql("select count(*) from first_run").query(Integer.class).single())
                    .isZero();
        }

        @Test
        @Order(6)
        void fiftyAtOnceMakeOneAdministrator()
                throws IOException, InterruptedException, ExecutionException {
            String code = code().toUpperCase(Locale.ROOT).replace("-", " ");
            List<Callable<Integer>> all =
                    IntStream.range(0, 50)
                            .mapToObj(i -> i % 5 == 0 ? atAnotherNode(i) : inABrowser(code, i))
                            .toList();
            List<Integer> answers = new ArrayList<>();
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Integer> answer : people.invokeAll(all)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsOnlyOnce(302).isSubsetOf(302, 404, 503);
            assertThat(
                            jdbc.sql(
                                            "select count(*) from account"
                                                    + " where email like 'ada%@x.example'")
                                    .query(Integer.class)
                                    .single())
                    .isOne();
        }

        @Test
        @Order(7)
        void thenThereIsNoSuchPageAndNoCodeAnyMore() {
            assertThat(new Visitor(port).get("/setup").status()).isEqualTo(404);
            assertThat(properties.dataFolder().resolve("setup-code")).doesNotExist();
            assertThat(jdbc.sql("select count(*) from setup_code").query(Integer.class).single())
                    .isZero();
        }

        @Test
        @Order(8)
        void whereThePortalWasSetUpTheAdministratorIsKnown() {
            assertThat(
                            jdbc.sql(
                                            "select network from known_network join account"
                                                    + " on id = account_id where email = ?")
                                    .param(administrator())
                                    .query(String.class)
                                    .list())
                    .containsExactly("127.0.0.1");
        }

        @Test
        @Order(9)
        void theAdministratorSignsIn() {
            String email = administrator();
            Visitor ada = new Visitor(port);
            Page answer =
                    ada.submit(ada.get("/sign-in"), Map.of("email", email, "password", PASSWORD));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.location()).isEqualTo("/admin");
        }

        private String administrator() {
            return jdbc.sql("select email from account where email like 'ada%@x.example'")
                    .query(String.class)
                    .single();
        }

        private Callable<Integer> inABrowser(String code, int number) {
            return () -> send(code, "Ada", "ada" + number + "@x.example", PASSWORD).status();
        }

        /** A desk of its own, which shares nothing with the others but the database. */
        private Callable<Integer> atAnotherNode(int number) {
            SetupDesk other =
                    new SetupDesk(
                            accounts,
                            passwords,
                            codes,
                            networks,
                            jdbc,
                            transaction,
                            Clock.systemUTC());
            return () -> {
                try {
                    other.setUp("ada" + number + "@x.example", "Ada", PASSWORD, "127.0.0.1");
                    return 302;
                } catch (NotFound done) {
                    return 404;
                } catch (CannotCreateTransactionException busy) {
                    return 503;
                }
            };
        }

        private String code() throws IOException {
            return Files.readString(properties.dataFolder().resolve("setup-code")).strip();
        }

        private Page send(String code, String name, String email, String password) {
            Visitor visitor = new Visitor(port);
            Page page = visitor.get("/setup");
            return page.status() != 200
                    ? page
                    : visitor.submit(
                            page,
                            Map.of(
                                    "code",
                                    code,
                                    "name",
                                    name,
                                    "email",
                                    email,
                                    "password",
                                    password));
        }
    }
}
