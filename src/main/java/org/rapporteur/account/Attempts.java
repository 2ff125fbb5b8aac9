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
 * How often somebody may try. Three measures, so that neither one stranger who tries many accounts
 * nor many strangers who try one get far: of one network at one account, of one network at all
 * accounts, and of all networks at one account. The last does not count where the account has
 * signed in before, so strangers cannot lock its owner out there. An account that does not exist is
 * measured like one that does. Whoever gets in has used up nothing.
 */
@Component
class Attempts {

    private static final int REMEMBERED = 50_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(2);

    private final Measure atOneAccount;
    private final Measure ofOneNetwork;
    private final Measure ofAllNetworks;
    private final Measure atSetup;

    Attempts(Clock clock) {
        TimeMeter time = new Time(clock);
        atOneAccount = new Measure(time, 5, Duration.ofSeconds(30));
        ofOneNetwork = new Measure(time, 40, Duration.ofSeconds(5));
        ofAllNetworks = new Measure(time, 20, Duration.ofMinutes(1));
        atSetup = new Measure(time, 10, Duration.ofSeconds(30));
    }

    /**
     * Counts an attempt to sign in.
     *
     * @param known whether the account has signed in from this network before
     * @return how long to wait before trying again, if this attempt must not be made
     */
    Optional<Duration> toSignIn(String email, String network, boolean known) {
        return ofOneNetwork
                .count(network)
                .or(() -> atOneAccount.count(email + " " + network))
                .or(() -> known ? Optional.empty() : ofAllNetworks.count(email));
    }

    /** Takes back what the attempt that led in has used up. */
    void succeeded(String email, String network, boolean known) {
        ofOneNetwork.takeBack(network);
        atOneAccount.forget(email + " " + network);
        if (!known) {
            ofAllNetworks.takeBack(email);
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
        Stream.of(atOneAccount, ofOneNetwork, ofAllNetworks, atSetup).forEach(Measure::forgetAll);
    }

    /** The address of IPv4; of IPv6 the part that a provider gives to one household or firm. */
    static String networkOf(String address) {
        InetAddress read = InetAddress.ofLiteral(address);
        return read instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), 8)) + "::/64"
                : address;
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
