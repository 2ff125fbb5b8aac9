package org.rapporteur.site;

import static org.rapporteur.site.Audience.EDITORS;
import static org.rapporteur.site.Audience.READERS;
import static org.rapporteur.site.Audience.VISITORS;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every address of the portal and who may use it. What is not listed here does not exist: a new
 * controller needs its line, and {@code RoutesTests} fails without.
 */
final class Routes {

    /** What belongs to the newsroom: sessions, no caching, and nothing a reader's page shares. */
    static final List<String> NEWSROOM =
            List.of("/admin", "/admin/**", "/sign-in", "/sign-out", "/setup");

    static final List<Route> ALL =
            Stream.of(
                            to(
                                    READERS,
                                    GET,
                                    "/",
                                    "/articles",
                                    "/articles/{slug}",
                                    "/articles/{slug}/versions",
                                    "/articles/{slug}/versions/{number}",
                                    "/actors",
                                    "/actors/{slug}",
                                    "/statements",
                                    "/statements/{slug}",
                                    "/topics",
                                    "/topics/{slug}",
                                    "/positions",
                                    "/changes",
                                    "/{slug:about|method|imprint|privacy}"),
                            to(
                                    READERS,
                                    GET,
                                    "/feed.atom",
                                    "/sitemap.xml",
                                    "/robots.txt",
                                    "/assets/**"),
                            to(VISITORS, GET, "/setup", "/sign-in"),
                            to(VISITORS, POST, "/setup", "/sign-in", "/sign-out"),
                            to(
                                    EDITORS,
                                    GET,
                                    "/admin",
                                    "/admin/lookup/actors",
                                    "/admin/lookup/date",
                                    "/admin/lookup/sources",
                                    "/admin/lookup/statements"),
                            desk("articles"),
                            desk("statements"),
                            desk("actors"),
                            desk("topics"),
                            desk("events"),
                            desk("sources"),
                            desk("positions"),
                            desk("silences"),
                            to(
                                    EDITORS,
                                    POST,
                                    "/admin/articles/{id}/publication",
                                    "/admin/articles/{id}/withdrawal",
                                    "/admin/articles/{id}/deletion",
                                    "/admin/statements/{id}/publication",
                                    "/admin/statements/{id}/withdrawal",
                                    "/admin/statements/{id}/deletion"),
                            to(EDITORS, GET, "/admin/articles/{id}/preview"))
                    .flatMap(List::stream)
                    .toList();

    private Routes() {}

    /** Whether a request is for an address of the portal, by whatever method. */
    static boolean isListed(HttpServletRequest request) {
        return ALL.stream().anyMatch(route -> route.isAt(request));
    }

    /** The methods that an address knows. */
    static List<HttpMethod> methodsAt(HttpServletRequest request) {
        return ALL.stream()
                .filter(route -> route.isAt(request))
                .map(Route::method)
                .distinct()
                .toList();
    }

    /**
     * Whether an address belongs to the newsroom, whatever stands behind it and however it is
     * written.
     *
     * @param address as it was sent, escapes included; missing when it could not be read
     */
    static boolean isNewsroom(@Nullable String address) {
        String written = address == null ? "" : unescaped(address);
        String plain = written.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
        return isBelowTheDoor(plain) || isBelowTheDoor(StringUtils.cleanPath(plain));
    }

    private static boolean isBelowTheDoor(String path) {
        return Stream.of("/admin", "/sign-in", "/sign-out", "/setup")
                .anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    private static String unescaped(String address) {
        try {
            return UriUtils.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return address;
        }
    }

    private static List<Route> to(Audience audience, HttpMethod method, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Route(method, pattern, audience)).toList();
    }

    /** The list of one kind of record, its form for a new one, and its form for an old one. */
    private static List<Route> desk(String records) {
        String list = "/admin/" + records;
        return Stream.of(
                        to(EDITORS, GET, list, list + "/new", list + "/{id}"),
                        to(EDITORS, POST, list, list + "/{id}"))
                .flatMap(List::stream)
                .toList();
    }
}
