package org.rapporteur.account;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;

import org.passay.DefaultPasswordValidator;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.rule.LengthRule;
import org.passay.rule.RepeatCharactersRule;
import org.passay.rule.UsernameRule;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password must be: long, nobody's name, and hard to guess for whoever knows the lists of
 * common passwords, words, names and keyboard patterns. Checked here, without asking anybody.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** The lower of the two grades that resist somebody who has stolen the hashes. */
    private static final int STRONG_ENOUGH = 3;

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_RUN = 5;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PasswordValidator length =
            new DefaultPasswordValidator(new LengthRule(SHORTEST, LONGEST));
    private final PasswordValidator runs =
            new DefaultPasswordValidator(new RepeatCharactersRule(LONGEST_RUN));
    private final PasswordValidator names =
            new DefaultPasswordValidator(new UsernameRule(true, true));
    private final Zxcvbn guesser = new Zxcvbn();

    /**
     * What is wrong with a password, if anything.
     *
     * @return the key of the sentence that says so
     */
    Optional<String> fault(String typed, String email, String name) {
        String password = Passwords.normalised(typed);
        int letters = password.codePointCount(0, password.length());
        if (!length.validate(new PasswordData(password)).isValid()) {
            return Optional.of(
                    letters < SHORTEST
                            ? "account.password.too-short"
                            : "account.password.too-long");
        } else if (namesIn(email, name).anyMatch(own -> contains(password, own))) {
            return Optional.of("account.password.names-you");
        } else if (!runs.validate(new PasswordData(password)).isValid()) {
            return Optional.of("account.password.repeats");
        } else {
            return guessed(password, namesIn(email, name).toList());
        }
    }

    private boolean contains(String password, String own) {
        return !names.validate(new PasswordData(own, password)).isValid();
    }

    private static Stream<String> namesIn(String email, String name) {
        return BETWEEN_NAMES
                .splitAsStream((email + " " + name).toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= SHORTEST_NAME);
    }

    private Optional<String> guessed(String password, List<String> about) {
        Strength strength = guesser.measure(password, about);
        if (strength.getScore() >= STRONG_ENOUGH) {
            return Optional.empty();
        }
        boolean common =
                strength.getSequence().stream()
                        .anyMatch(match -> "passwords".equals(match.dictionaryName));
        return Optional.of(common ? "account.password.common" : "account.password.easy");
    }
}
