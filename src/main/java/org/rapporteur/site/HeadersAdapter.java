package org.rapporteur.site;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/**
 * Sets the headers before anything else happens, so that also the answers have them that the
 * container gives by itself, to a request it cannot read or to {@code OPTIONS *}.
 */
final class HeadersAdapter extends CoyoteAdapter {

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
        headers.write(response::setHeader, false, false);
        super.service(request, response);
    }
}
