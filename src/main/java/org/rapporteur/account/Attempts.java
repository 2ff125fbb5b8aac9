package org.rapporteur.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often somebody may try to sign in, so that guessing leads nowhere and yet no stranger can
 * lock an owner out. Each measure allows so many tries at once, and one more each time a while has
 * passed:
 *
 * <ul>
 *   <li>one network at all accounts: 40, then one in 5 seconds;
 *   <li>one network at one account: 5, then one in 30 seconds.
 * </ul>
 *
 * <p>From a network where the account was set up or has signed in before, that is all: what
 * strangers do elsewhere does not count there. Of a network that the account does not know is also
 * measured
 *
 * <ul>
 *   <li>its neighbourhood, which for IPv6 is the /48 that one customer gets, at one account: 20,
 *       then one in 2 minutes;
 *   <li>while strangers together try an account more than 20 times, then once a minute, that
 *       account is besieged: each further network has 3 tries, then one in 10 minutes. This slows
 *       strangers down but refuses nobody who comes from a fresh address with the right password;
 *   <li>all strangers at one account: 1,000, then one in 10 seconds. This bounds what any number of
 *       networks can guess: fewer than 10,000 passwords a day, of which the weakest that {@link
 *       PasswordRules} lets pass needs more than a hundred million. Only whoever commands hundreds
 *       of networks can exhaust it, and even then the owner gets in where the account is known.
 * </ul>
 *
 * <p>An account that does not exist is measured like one that does. Whoever gets in has used up
 * nothing.
 */
@Component
class Attempts {

    private static final String HOUSEHOLD = "::/64";

    /** A prefix of 48 bits, in hexadecimal digits. */
    private static final int CUSTOMER = 12;

    private static final int REMEMBERED = 50_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(2);

    private final Measure atOneAccount;
    private final Measure ofOneNetwork;
    private final Measure ofOneNeighbourhood;
    private final Measure untilSiege;
    private final Measure underSiege;
    private final Measure ofAllStrangers;
    private final Measure atSetup;

    Attempts(Clock clock) {
        TimeMeter time = new Time(clock);
        atOneAccount = new Measure(time, 5, Duration.ofSeconds(30));
        ofOneNetwork = new Measure(time, 40, Duration.ofSeconds(5));
        ofOneNeighbourhood = new Measure(time, 20, Duration.ofMinutes(2));
        untilSiege = new Measure(time, 20, Duration.ofMinutes(1));
        underSiege = new Measure(time, 3, Duration.ofMinutes(10));
        ofAllStrangers = new Measure(time, 1_000, Duration.ofSeconds(10));
        atSetup = new Measure(time, 10, Duration.ofSeconds(30));
    }

    /**
     * Counts an attempt to sign in.
     *
     * @param known whether the account was set up or has signed in from this network before
     * @return how long to wait before trying again, if this attempt must not be made
     */
    Optional<Duration> toSignIn(String email, String network, boolean known) {
        return ofOneNetwork
                .count(network)
                .or(() -> atOneAccount.count(email + " " + network))
                .or(() -> known ? Optional.empty() : ofAStranger(email, network));
    }

    /** The widest comes last, so that nobody uses it up with tries that are refused anyway. */
    private Optional<Duration> ofAStranger(String email, String network) {
        return ofOneNeighbourhood
                .count(email + " " + neighbourhoodOf(network))
                .or(() ->
                        untilSiege
                                .count(email)
                                .flatMap(besieged -> underSiege.count(email + " " + network)))
                .or(() -> ofAllStrangers.count(email));
    }

    /** Takes back what the attempt that led in has used up. */
    void succeeded(String email, String network, boolean known) {
        ofOneNetwork.takeBack(network);
        atOneAccount.forget(email + " " + network);
        if (!known) {
            ofOneNeighbourhood.takeBack(email + " " + neighbourhoodOf(network));
            untilSiege.takeBack(email);
            underSiege.forget(email + " " + network);
            ofAllStrangers.takeBack(email);
        }
    }

    /**
     * How long to wait before a setup code is looked at again, if there were too many wrong ones.
     */
    Optional<Duration> toSetUp(String network) {
        return atSetup.look(network);
    }

    void wrongSetupCode(String network) {
        atSetup.count(network);
    }

    /** Begins anew, as after a start. */
    void forgetAll() {
        Stream.of(
                        atOneAccount,
                        ofOneNetwork,
                        ofOneNeighbourhood,
                        untilSiege,
                        underSiege,
                        ofAllStrangers,
                        atSetup)
                .forEach(Measure::forgetAll);
    }

    /** The address of IPv4; of IPv6 the part that a provider gives to one household or firm. */
    static String networkOf(String address) {
        InetAddress read = InetAddress.ofLiteral(address);
        return read instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), 8)) + HOUSEHOLD
                : address;
    }

    private static String neighbourhoodOf(String network) {
        return network.endsWith(HOUSEHOLD) ? network.substring(0, CUSTOMER) : network;
    }

    /** So many attempts at once, and one more each time a while has passed. */
    private static final class Measure {

        private final Cache<String, Bucket> buckets =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterAccess(REMEMBERED_FOR)
                        .build();
        private final TimeMeter time;
        private final int atOnce;
        private final Duration oneMore;

        Measure(TimeMeter time, int atOnce, Duration oneMore) {
            this.time = time;
            this.atOnce = atOnce;
            this.oneMore = oneMore;
        }

        Optional<Duration> count(String key) {
            ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Optional.empty() : Optional.of(untilRefill(probe));
        }

        Optional<Duration> look(String key) {
            var estimate = bucket(key).estimateAbilityToConsume(1);
            return estimate.canBeConsumed()
                    ? Optional.empty()
                    : Optional.of(Duration.ofNanos(estimate.getNanosToWaitForRefill()));
        }

        void takeBack(String key) {
            bucket(key).addTokens(1);
        }

        void forget(String key) {
            buckets.invalidate(key);
        }

        void forgetAll() {
            buckets.invalidateAll();
        }

        private static Duration untilRefill(ConsumptionProbe probe) {
            return Duration.ofNanos(probe.getNanosToWaitForRefill());
        }

        private Bucket bucket(String key) {
            return buckets.get(
                    key,
                    unused ->
                            Bucket.builder()
                                    .withCustomTimePrecision(time)
                                    .addLimit(limit ->
                                            limit.capacity(atOnce).refillIntervally(1, oneMore))
                                    .build());
        }
    }

    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
