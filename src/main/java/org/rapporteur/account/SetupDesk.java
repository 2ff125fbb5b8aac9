package org.rapporteur.account;

import org.jspecify.annotations.Nullable;
import org.rapporteur.site.Role;
import org.rapporteur.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes the first administrator, once in the life of the portal. The database decides: there is one
 * row to write, and whoever writes it was first, on whichever node and however many try at once.
 */
@Component
class SetupDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SetupDesk.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SetupCodes codes;
    private final KnownNetworks networks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final Lock oneAtATime = new ReentrantLock();

    /** Once done it stays done; until then the database is asked. */
    private volatile boolean done;

    SetupDesk(
            Accounts accounts,
            Passwords passwords,
            SetupCodes codes,
            KnownNetworks networks,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.networks = networks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isDone() {
        if (!done) {
            done = jdbc.sql("select count(*) from first_run").query(Integer.class).single() > 0;
        }
        return done;
    }

    boolean knowsCode(String typed) {
        return codes.knows(typed);
    }

    /**
     * Makes the first administrator. Of many who try at once on this node the first is heard, the
     * others then find it done.
     *
     * @param network from where it is made, which the account then knows; null for the settings
     * @throws NotFound if there was one already
     */
    void setUp(String email, String name, String password, @Nullable String network) {
        oneAtATime.lock();
        try {
            if (isDone()) {
                throw new NotFound();
            }
            make(email, name, password, network);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void make(String email, String name, String password, @Nullable String network) {
        Account administrator =
                new Account(
                        email, name, Role.ADMINISTRATOR, passwords.hash(password), clock.instant());
        try {
            transaction.executeWithoutResult(unused -> write(administrator));
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            throw new NotFound();
        }
        codes.forget();
        LOG.info("The first administrator was made");
        if (network != null) {
            networks.remember(administrator.id(), network);
        }
    }

    private void write(Account administrator) {
        jdbc.sql("insert into first_run (id, administrator_id, set_up_at) values (1, ?, ?)")
                .params(administrator.id(), administrator.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        accounts.save(administrator);
    }
}
