package org.rapporteur.site;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The page the container shows when the portal itself was never asked, or could not answer: a
 * status, one sentence, and nothing about the inside. A failure clears what was already set, so the
 * headers are set again.
 */
final class LastResortValve extends ErrorReportValve {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body><h1>%1$s</h1><p>%2$s</p></body>
            </html>
            """;

    private final SecurityHeaders headers;
    private final MessageSource words;

    LastResortValve(SecurityHeaders headers, MessageSource words) {
        this.headers = headers;
        this.words = words;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        headers.write(
                response::setHeader,
                Routes.isNewsroom(request.getRequestURI()),
                request.isSecure());
        try {
            write(response, page(status));
        } catch (IOException | IllegalStateException tooLate) {
            // The connection is gone: nobody is left to read the page.
            container.getLogger().debug("No error page could be sent", tooLate);
        }
    }

    private String page(int status) {
        return PAGE.formatted(
                word("site.last-resort.title", status),
                word(status < 500 ? "site.last-resort.request" : "site.last-resort.failure"));
    }

    private String word(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(words.getMessage(key, arguments, Locale.ENGLISH));
    }

    private static void write(Response response, String page) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(page);
            response.finishResponse();
        }
    }
}
