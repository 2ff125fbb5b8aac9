package org.rapporteur.account;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;

/** Decides who gets in. */
@Component
class SignInDesk {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final KnownNetworks networks;

    SignInDesk(Accounts accounts, Passwords passwords, Attempts attempts, KnownNetworks networks) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.networks = networks;
    }

    /** Answers an attempt; nothing tells a wrong password from an account that does not exist. */
    Answer signIn(String typedEmail, String password, String address) {
        String email = Account.normalised(typedEmail);
        String network = Attempts.networkOf(address);
        Optional<Account> account = accounts.findByEmail(email);
        boolean known = account.map(a -> networks.knows(a.id(), network)).orElse(false);
        Optional<Duration> wait = attempts.toSignIn(email, network, known);
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        boolean right = passwords.matches(password, account.map(Account::passwordHash));
        Optional<Account> owner = account.filter(found -> right && found.isEnabled());
        owner.ifPresent(found -> {
            attempts.succeeded(email, network, known);
            networks.remember(found.id(), network);
        });
        return owner.<Answer>map(found -> new Answer.Welcome(found.signedIn()))
                .orElseGet(Answer.Refused::new);
    }

    /** What somebody at the door is told. */
    sealed interface Answer {

        record Welcome(SignedIn person) implements Answer {}

        record Refused() implements Answer {}

        record Wait(Duration time) implements Answer {}
    }
}
