package org.rapporteur.testing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody with a simple browser: keeps cookies, reads pages, fills in forms, follows nothing by
 * itself.
 */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String portal;

    public Visitor(int port) {
        this.portal = "http://127.0.0.1:" + port;
    }

    public Page get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends the form of a page with these values in place of those it came with. */
    public Page submit(Page page, Map<String, String> values, String... headers) {
        Element form = page.document().selectFirst("main form");
        if (form == null) {
            throw new AssertionError("There is no form on " + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(values);
        return post(form.attr("action"), fields, headers);
    }

    public Page post(String path, Map<String, String> fields, String... headers) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Page send(HttpRequest request) {
        try {
            return new Page(client.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the visitor sees. */
    public record Page(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public Document document() {
            return Jsoup.parse(response.body());
        }

        /** The text of the page's main part. */
        public String text() {
            Element main = document().selectFirst("main");
            return main == null ? "" : main.text();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String location() {
            return header("Location");
        }
    }
}
