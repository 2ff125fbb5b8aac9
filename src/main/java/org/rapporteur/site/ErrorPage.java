package org.rapporteur.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that says what went wrong and what to do next, in words a person understands.
 *
 * @param status the HTTP status
 * @param newsroom whether the desk is where to go on from here, or the front page
 */
record ErrorPage(int status, boolean newsroom) {

    /** The page for a status, ready to be shown. */
    static ModelAndView show(
            HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        ErrorPage page = new ErrorPage(status.value(), Routes.isNewsroom(askedFor(request)));
        if (!page.newsroom) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(status).getHeaderValue());
        }
        ModelAndView shown = new ModelAndView("error/" + page.template());
        shown.setStatus(status);
        return shown.addObject("page", page);
    }

    private static CacheControl keeping(HttpStatusCode status) {
        return status.is5xxServerError() ? CacheControl.noStore() : CacheControl.noCache();
    }

    private String template() {
        return switch (HttpStatus.resolve(status)) {
            case NOT_FOUND -> "not-found";
            case GONE -> "gone";
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case TOO_MANY_REQUESTS -> "too-many-requests";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case null, default -> status < 500 ? "bad-request" : "failure";
        };
    }

    private static String askedFor(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }
}
