package org.rapporteur.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param to the page of the newsroom that was asked for before
 */
record SignInForm(
        @NotBlank(message = "{account.sign-in.email.missing}")
                @Size(max = 254, message = "{account.email.too-long}")
                @Nullable String email,
        @NotEmpty(message = "{account.sign-in.password.missing}")
                @Size(max = 512, message = "{account.password.too-long}")
                @Nullable String password,
        @Nullable String to) {

    private static final String DESK = "/admin";

    /** An empty form that leads to a page of the newsroom. */
    static SignInForm leadingTo(@Nullable String to) {
        return new SignInForm("", "", to);
    }

    /** Where to go after signing in: only ever a page of our own newsroom. */
    String destination() {
        String wanted = to == null ? "" : to;
        boolean ours = wanted.matches("/admin(/[^\\\\\\p{Cntrl}]*)?([?][^\\\\\\p{Cntrl}]*)?");
        return ours && !wanted.contains("//") && !wanted.contains("..") ? wanted : DESK;
    }
}
