package org.rapporteur.site;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

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
     * @param path the path that was asked for
     * @param secure whether the request came over TLS
     */
    void write(HttpServletResponse response, String path, boolean secure) {
        boolean newsroom = Routes.isNewsroom(path);
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Referrer-Policy", newsroom ? "same-origin" : "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
        if (newsroom) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (secure || alwaysSecure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
