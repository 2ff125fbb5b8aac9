package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;

/**
 * Sends whoever is not signed in to the sign-in page, which remembers what they wanted to read. A
 * form that comes after its session has ended carries its token, so it is ours, and is kept with
 * all that was typed until its writer has signed in. At an address that lets visitors in, only what
 * is not offered there can have been refused.
 */
final class NewsroomDoor implements AuthenticationEntryPoint {

    /** Longer addresses are forgotten: an answer's header must not grow with the question. */
    private static final int LONGEST_WANTED = 500;

    private static final RequestMatcher ADMIN = PathPatternRequestMatcher.pathPattern("/admin/**");

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException anonymous)
            throws IOException {
        if (!ADMIN.matches(request) || !isKnown(request)) {
            Refusal.notListed(request, response);
            return;
        }
        if (isForm(request)) {
            Expired.keep(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(signIn(request));
        }
    }

    /** Whether the address knows the method; reading is answered alike wherever it leads. */
    private static boolean isKnown(HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        return method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || Routes.methodsAt(request).contains(method);
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static String signIn(HttpServletRequest request) {
        UriComponentsBuilder signIn = UriComponentsBuilder.fromPath("/sign-in");
        String wanted = wanted(request);
        boolean remembered =
                request.getMethod().equals("GET")
                        && !wanted.equals("/admin")
                        && wanted.length() <= LONGEST_WANTED;
        return remembered
                ? signIn.queryParam("to", "{to}").encode().build(wanted).toString()
                : signIn.toUriString();
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
