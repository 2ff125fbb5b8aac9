package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;

/**
 * Sends whoever is not signed in to the sign-in page, which remembers what they wanted to read. At
 * an address that lets visitors in, only what is not offered there can have been refused.
 */
final class NewsroomDoor implements AuthenticationEntryPoint {

    private static final RequestMatcher ADMIN = PathPatternRequestMatcher.pathPattern("/admin/**");

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException anonymous)
            throws IOException {
        if (!ADMIN.matches(request)) {
            Refusal.notListed(request, response);
            return;
        }
        UriComponentsBuilder signIn = UriComponentsBuilder.fromPath("/sign-in");
        if (request.getMethod().equals("GET") && !request.getRequestURI().equals("/admin")) {
            signIn.queryParam("to", "{to}");
            response.sendRedirect(signIn.encode().build(wanted(request)).toString());
        } else {
            response.sendRedirect(signIn.toUriString());
        }
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
