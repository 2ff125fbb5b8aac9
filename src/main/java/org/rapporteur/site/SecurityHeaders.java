package org.rapporteur.site;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.util.function.BiConsumer;

/**
 * The headers that every answer carries, whoever gives it: a page, an error page, or the container
 * when it cannot even read the request. Nothing but our own files may be loaded, nobody may frame
 * us, and what happens in the newsroom is kept nowhere.
 */
@Component
class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "font-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(),"
                    + " browsing-topics=()";

    private final boolean alwaysSecure;

    SecurityHeaders(RapporteurProperties properties) {
        this.alwaysSecure = properties.baseUrl().isSecure();
    }

    /**
     * @param header takes the name and the value of each
     * @param newsroom whether the answer is about the newsroom
     * @param secure whether the request came over TLS
     */
    void write(BiConsumer<String, String> header, boolean newsroom, boolean secure) {
        header.accept("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept(
                "Referrer-Policy", newsroom ? "same-origin" : "strict-origin-when-cross-origin");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Permissions-Policy", PERMISSIONS_POLICY);
        if (newsroom) {
            header.accept(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (secure || alwaysSecure) {
            header.accept("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
