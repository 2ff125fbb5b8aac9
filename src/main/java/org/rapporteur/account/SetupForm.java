package org.rapporteur.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText;

/** What is typed to make the first administrator. */
record SetupForm(
        @NotBlank(message = "{account.setup.code.missing}")
                @Size(max = 100, message = "{account.setup.code.wrong}")
                @Nullable String code,
        @NotBlank(message = "{account.setup.name.missing}") @PlainText(max = 100)
                @Nullable String name,
        @NotBlank(message = "{account.setup.email.missing}")
                @PlainText(max = 254)
                @Pattern(
                        regexp = "\\s*([^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+)?\\s*",
                        message = "{account.setup.email.wrong}")
                @Nullable String email,
        @NotEmpty(message = "{account.setup.password.missing}")
                @Size(max = 512, message = "{account.password.too-long}")
                @Nullable String password) {

    static SetupForm empty() {
        return new SetupForm("", "", "", "");
    }
}
