package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

import java.util.Arrays;
import java.util.List;

/**
 * A form of the newsroom that was open for longer than its session. Nothing that was typed is lost:
 * it can be sent again after signing in.
 *
 * @param action where it is sent
 * @param fields what was typed, field by field
 */
record Expired(String action, List<Field> fields) {

    private static final String ATTRIBUTE = Expired.class.getName();

    /** One field of the form and its value. */
    record Field(String name, String value) {}

    /** Keeps what was typed for the page that says so. */
    static void keep(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        // Asked for now, while its cookie can still be set.
        String tokenField = token.getToken().isEmpty() ? "" : token.getParameterName();
        List<Field> fields =
                request.getParameterMap().entrySet().stream()
                        .filter(field -> !field.getKey().equals(tokenField))
                        .flatMap(field ->
                                Arrays.stream(field.getValue())
                                        .map(value -> new Field(field.getKey(), value)))
                        .toList();
        request.setAttribute(ATTRIBUTE, new Expired(request.getRequestURI(), fields));
    }

    /** The form that was kept, if this is about one. */
    static @Nullable Expired in(HttpServletRequest request) {
        return (Expired) request.getAttribute(ATTRIBUTE);
    }
}
