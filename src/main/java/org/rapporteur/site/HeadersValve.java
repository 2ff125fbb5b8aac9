package org.rapporteur.site;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import java.io.IOException;

/** Sets the headers before anything else happens, so that the container's own answers have them. */
final class HeadersValve extends ValveBase {

    private final SecurityHeaders headers;

    HeadersValve(SecurityHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.write(response, pathOf(request), request.isSecure());
        getNext().invoke(request, response);
    }

    /** Empty when not even the request line could be read. */
    static String pathOf(Request request) {
        String path = request.getDecodedRequestURI();
        return path == null ? "" : path;
    }
}
