package org.rapporteur.site;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/**
 * Sets the headers before anything else happens, so that also the answers have them that the
 * container gives by itself, to a request it cannot read or to {@code OPTIONS *}. {@code TRACE},
 * which the container would answer without asking which methods an address knows, becomes a method
 * like any other that no address knows.
 */
final class HeadersAdapter extends CoyoteAdapter {

    private static final String TRACE = "TRACE";
    private static final String NO_METHOD = "NONE";

    private final SecurityHeaders headers;

    private HeadersAdapter(Connector connector, SecurityHeaders headers) {
        super(connector);
        this.headers = headers;
    }

    /** Takes the place of the connector's own adapter, once that is made. */
    static void replaceAdapterOf(Connector connector, SecurityHeaders headers) {
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Connector.AFTER_INIT_EVENT)) {
                connector.getProtocolHandler().setAdapter(new HeadersAdapter(connector, headers));
            }
        });
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        headers.write(
                response::setHeader, Routes.isNewsroom(request.requestURI().toString()), false);
        if (TRACE.equals(request.getMethod())) {
            request.setMethod(NO_METHOD);
        }
        super.service(request, response);
    }
}
