package org.rapporteur.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two web addresses name the same published thing. */
final class SourceAddress {

    private static final Pattern SCHEME_AND_WWW = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern TRACKING = Pattern.compile("[?&](utm_[a-z]+|fbclid|gclid)=[^&]*");

    private SourceAddress() {}

    /** The address without scheme, "www.", fragment, tracking parameters and a last slash. */
    static String key(String url) {
        String bare = SCHEME_AND_WWW.matcher(url.strip()).replaceFirst("");
        int fragment = bare.indexOf('#');
        String whole = fragment < 0 ? bare : bare.substring(0, fragment);
        String plain = firstParameterMarked(TRACKING.matcher(whole).replaceAll(""));
        return lowerHost(plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static String firstParameterMarked(String address) {
        boolean lostMark = address.indexOf('?') < 0 && address.indexOf('&') >= 0;
        return lostMark ? address.replaceFirst("&", "?") : address;
    }

    private static String lowerHost(String address) {
        int slash = address.indexOf('/');
        String host = slash < 0 ? address : address.substring(0, slash);
        return host.toLowerCase(Locale.ROOT) + address.substring(host.length());
    }
}
