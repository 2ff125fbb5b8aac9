package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

import java.util.function.Supplier;

/**
 * How the newsroom knows that a form is its own: a secret of the browser is in a cookie and, masked
 * anew each time, in every form; no other site can read the one or write the other. Nothing of it
 * is stored here, so whoever only stands at the door takes no place in the database, and a form
 * stays good when a session ends and another begins. A browser that says itself that another site
 * sent the form is believed.
 */
final class FormTokens implements CsrfTokenRequestHandler {

    private static final String SENDER = "Sec-Fetch-Site";

    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    /** Where the secret is kept. Over TLS only this very host can set the cookie. */
    static CsrfTokenRepository inACookie(boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-form-token" : "form-token");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
        return tokens;
    }

    /** Whether the browser itself says that one of our pages sent this. */
    static boolean isFromOurOwnPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader(SENDER));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return isFromAnotherSite(request) ? null : masked.resolveCsrfTokenValue(request, token);
    }

    /** "none" is a person, for instance one who opens the window of yesterday again. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String sender = request.getHeader(SENDER);
        return sender != null && !sender.equals("same-origin") && !sender.equals("none");
    }
}
