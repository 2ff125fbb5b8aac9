package org.rapporteur.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText;

import java.util.regex.Pattern;

/**
 * What is typed to sign in.
 *
 * @param to the page of the newsroom that was asked for before; whatever is none is forgotten
 */
record SignInForm(
        @NotBlank(message = "{account.sign-in.email.missing}") @PlainText(max = 254)
                @Nullable String email,
        @NotEmpty(message = "{account.sign-in.password.missing}")
                @Size(max = 512, message = "{account.password.too-long}")
                @Nullable String password,
        @Nullable String to) {

    private static final String DESK = "/admin";
    private static final int LONGEST_ADDRESS = 500;
    private static final String SIGN = "(?:[\\w.~!$&'()*+,;=:@/-]|%\\p{XDigit}{2})";

    /** Path and query of an address of the newsroom, written as in RFC 3986. */
    private static final Pattern ADDRESS =
            Pattern.compile("/admin(/%1$s*)?([?](%1$s|[?])*)?".formatted(SIGN));

    SignInForm {
        to = isOurs(to) ? to : null;
    }

    /** An empty form that leads to a page of the newsroom. */
    static SignInForm leadingTo(@Nullable String to) {
        return new SignInForm("", "", to);
    }

    /** Where to go after signing in: only ever a page of our own newsroom. */
    String destination() {
        return to == null ? DESK : to;
    }

    private static boolean isOurs(@Nullable String address) {
        return address != null
                && address.length() <= LONGEST_ADDRESS
                && ADDRESS.matcher(address).matches()
                && !address.contains("//")
                && !address.contains("..");
    }
}
