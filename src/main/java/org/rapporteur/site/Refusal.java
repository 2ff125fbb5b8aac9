package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.io.IOException;
import java.util.stream.Collectors;

/** What is answered to somebody who may not do what they asked for. */
final class Refusal implements AccessDeniedHandler {

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (Routes.methodsAt(request).contains(HttpMethod.valueOf(readable(request)))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            notListed(request, response);
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
