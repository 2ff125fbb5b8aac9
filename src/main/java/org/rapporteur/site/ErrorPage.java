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
 * @param path the address that was asked for, as it was sent
 */
record ErrorPage(HttpStatusCode status, String path) {

    /** The page for a status, ready to be shown. */
    static ModelAndView show(
            HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        return show(template(status), status, request, response);
    }

    /** One of the pages by its name. */
    static ModelAndView show(
            String template,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        ErrorPage page = new ErrorPage(status, askedFor(request));
        if (!page.isNewsroom()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, page.keeping().getHeaderValue());
        }
        ModelAndView shown = new ModelAndView("error/" + template);
        shown.setStatus(status);
        return shown.addObject("page", page);
    }

    /** Whether the desk is where to go on from here, or the front page. */
    public boolean isNewsroom() {
        return Routes.isNewsroom(path);
    }

    /** The page's head; when the portal itself has failed, nothing is asked of the records. */
    public PageHead head(String title) {
        PageHead head = PageHead.of(title, path).notIndexed();
        return status.is5xxServerError() ? head.withoutTopics() : head;
    }

    private CacheControl keeping() {
        return status.is5xxServerError() ? CacheControl.noStore() : CacheControl.noCache();
    }

    private static String template(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case GONE -> "gone";
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case TOO_MANY_REQUESTS -> "too-many-requests";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is5xxServerError() ? "failure" : "bad-request";
        };
    }

    private static String askedFor(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original instanceof String sent ? sent : request.getRequestURI();
        return path.startsWith("/") ? path : "/error";
    }
}
