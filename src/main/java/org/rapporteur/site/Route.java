package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One address with one method, and who may use it. What may be read may also be asked by HEAD. */
record Route(HttpMethod method, String pattern, Audience audience) {

    /** Whether a request is for this address, by whatever method. */
    boolean isAt(HttpServletRequest request) {
        return PathPatternRequestMatcher.pathPattern(pattern).matches(request);
    }

    RequestMatcher matcher() {
        RequestMatcher own = PathPatternRequestMatcher.pathPattern(method, pattern);
        return method.equals(HttpMethod.GET)
                ? new OrRequestMatcher(
                        own, PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, pattern))
                : own;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
