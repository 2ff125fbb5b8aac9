package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SessionsTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Requests {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Requests {}

    /** Two windows of one editor, or one who presses a button twice. */
    abstract static class Requests {

        SessionRepository<Session> sessions;

        @Autowired
        @SuppressWarnings("unchecked")
        void sessions(SessionRepository<?> sessions) {
            this.sessions = (SessionRepository<Session>) sessions;
        }

        @Test
        void twoRequestsMayRememberTheSameThingForTheFirstTime() {
            String id = begun();
            Session one = found(id);
            Session other = found(id);
            one.setAttribute("notice", "Saved.");
            other.setAttribute("notice", "Published.");
            sessions.save(one);
            sessions.save(other);
            assertThat(found(id).<String>getAttribute("notice")).isEqualTo("Published.");
        }

        @Test
        void manyRequestsAtOnceMayToo() throws InterruptedException, ExecutionException {
            String id = begun();
            for (int round = 0; round < 5; round++) {
                String notice = "notice " + round;
                CyclicBarrier start = new CyclicBarrier(8);
                List<Callable<Boolean>> requests =
                        IntStream.range(0, 8)
                                .<Callable<Boolean>>mapToObj(request ->
                                        () -> {
                                            Session session = found(id);
                                            session.setAttribute(notice, "Saved " + request);
                                            start.await();
                                            sessions.save(session);
                                            return true;
                                        })
                                .toList();
                try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (Future<Boolean> answer : browsers.invokeAll(requests)) {
                        assertThat(answer.get()).isTrue();
                    }
                }
                assertThat(found(id).<String>getAttribute(notice)).startsWith("Saved ");
            }
        }

        @Test
        void whatIsRememberedTooLateIsForgotten() {
            String id = begun();
            Session late = found(id);
            late.setAttribute("notice", "Saved.");
            sessions.deleteById(id);
            sessions.save(late);
            assertThat(sessions.findById(id)).isNull();
        }

        private String begun() {
            Session session = sessions.createSession();
            sessions.save(session);
            return session.getId();
        }

        private Session found(String id) {
            return Objects.requireNonNull(sessions.findById(id));
        }
    }
}
