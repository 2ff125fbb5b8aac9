package org.rapporteur.site;

import java.net.URI;
import java.util.Locale;

/**
 * Where the portal lives for the outside world, for instance {@code https://rapporteur.example}.
 * Every absolute address on a page, in a feed or in an e-mail starts with it; the host a request
 * names is never used.
 */
public record BaseUrl(URI uri) {

    public BaseUrl {
        if (!isOrigin(uri)) {
            throw new IllegalArgumentException(
                    "must be an absolute http or https address without path, query or user,"
                            + " for instance https://rapporteur.example");
        }
        uri = URI.create(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + authorityOf(uri));
    }

    /** Reads the setting as written; a slash at the end is allowed and dropped. */
    public static BaseUrl valueOf(String value) {
        return new BaseUrl(URI.create(value.strip()));
    }

    /** The absolute address of a path of the portal; the path starts with a slash. */
    public String address(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path of the portal starts with a slash: " + path);
        }
        return uri + path;
    }

    public boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static boolean isOrigin(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && (uri.getRawPath().isEmpty() || "/".equals(uri.getRawPath()));
    }

    private static String authorityOf(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }
}
