package org.rapporteur.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.BadQuery;
import org.rapporteur.web.Gone;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.net.URI;

/**
 * The one place that decides what is answered when a page cannot be: not found, gone, moved, a bad
 * query, a failure. No text of an exception ever reaches a page.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({
        NotFound.class,
        NoHandlerFoundException.class,
        NoResourceFoundException.class
    })
    ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler
    ModelAndView gone(Gone gone, HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.GONE, request, response).addObject("gone", gone);
    }

    @ExceptionHandler
    ResponseEntity<Void> moved(Moved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }

    @ExceptionHandler({
        BadQuery.class,
        BindException.class,
        ServletRequestBindingException.class,
        HandlerMethodValidationException.class
    })
    ModelAndView badQuery(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.BAD_REQUEST, request, response);
    }

    /** What cannot be part of an address is not found; what cannot be asked for is a bad query. */
    @ExceptionHandler
    ModelAndView unreadable(
            MethodArgumentTypeMismatchException mismatch,
            HttpServletRequest request,
            HttpServletResponse response) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? notFound(request, response)
                : badQuery(request, response);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        QueryTimeoutException.class
    })
    ModelAndView noDatabase(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database does not answer: {}", failure.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return ErrorPage.show(HttpStatus.SERVICE_UNAVAILABLE, request, response);
    }

    /** What the container passes on: a refusal, or an exception that nobody here knows. */
    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Exception exception && isForWantOfADatabase(exception)) {
            return noDatabase(exception, request, response);
        }
        Expired form = Expired.in(request);
        return form == null
                ? ErrorPage.show(statusOf(request), request, response)
                : ErrorPage.show("expired", HttpStatus.FORBIDDEN, request, response)
                        .addObject("expired", form);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : null;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static boolean isForWantOfADatabase(Exception failure) {
        @Nullable Throwable cause = failure;
        while (cause != null
                && !(cause instanceof DataAccessResourceFailureException)
                && !(cause instanceof CannotCreateTransactionException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
