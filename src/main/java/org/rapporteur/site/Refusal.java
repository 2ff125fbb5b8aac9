package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import java.io.IOException;
import java.util.stream.Collectors;

/**
 * What is answered to somebody who may not do what they asked for. A form that was open for longer
 * than its session may be sent again, with all that was typed; if it is about signing in or out,
 * that begins anew.
 */
final class Refusal implements AccessDeniedHandler {

    private static final RequestMatcher ADMIN = PathPatternRequestMatcher.pathPattern("/admin/**");

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!Routes.methodsAt(request).contains(HttpMethod.valueOf(readable(request)))) {
            notListed(request, response);
        } else if (denied instanceof CsrfException && !ADMIN.matches(request)) {
            String path = request.getRequestURI();
            response.sendRedirect(path.equals("/setup") ? path : "/sign-in");
        } else {
            if (denied instanceof CsrfException && FormTokens.isFromOurOwnPage(request)) {
                Expired.keep(request);
            }
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** No such address, or one that does not know this method. */
    static void notListed(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Routes.isListed(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                HttpHeaders.ALLOW,
                Routes.methodsAt(request).stream()
                        .map(HttpMethod::name)
                        .map(name -> name.equals("GET") ? "GET, HEAD" : name)
                        .collect(Collectors.joining(", ")));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static String readable(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }
}
