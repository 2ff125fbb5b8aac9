package org.rapporteur.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with Argon2id and checks them. Comparing with an account that does not exist
 * takes as long as with one that does. Each hash takes 19 MiB, so there are never more at once than
 * the machine has processors, however many people try.
 */
@Component
class Passwords {

    private static final int MEMORY_IN_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int LENGTH_IN_BYTES = 32;

    private final PasswordEncoder argon2 =
            new Argon2Password4jPasswordEncoder(
                    Argon2Function.getInstance(
                            MEMORY_IN_KIB, ITERATIONS, LANES, LENGTH_IN_BYTES, Argon2.ID));
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = hash("of an account that does not exist");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(argon2.encode(normalised(password)));
        } finally {
            places.release();
        }
    }

    /**
     * Whether this is the password of the account; never if there is none.
     *
     * @param hash the account's, if there is one
     */
    boolean matches(String password, Optional<String> hash) {
        places.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(normalised(password), hash.orElse(nobodys));
            return same && hash.isPresent();
        } finally {
            places.release();
        }
    }

    /** The same letters typed on another keyboard are the same password. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
