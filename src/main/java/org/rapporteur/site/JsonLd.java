package org.rapporteur.site;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** Structured data (schema.org, JSON-LD 1.1) as it may stand inside a script element. */
public final class JsonLd {

    private static final String CONTEXT = "https://schema.org";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonLd() {}

    /**
     * Writes one thing or, under {@code @graph}, several. Signs that could end the script element
     * are escaped; in JSON they can stand only inside strings.
     */
    public static String of(Map<String, ?> thing) {
        return MAPPER.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Writes several things that belong to one page. */
    public static String graph(List<? extends Map<String, ?>> things) {
        return of(Map.of("@context", CONTEXT, "@graph", things));
    }

    /**
     * The way to a page from the front page.
     *
     * @param steps the absolute address and the name of each page on the way, the page itself last
     */
    public static Map<String, Object> breadcrumbs(List<Step> steps) {
        List<Map<String, Object>> items =
                steps.stream().map(step -> item(steps.indexOf(step) + 1, step)).toList();
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    private static Map<String, Object> item(int position, Step step) {
        return Map.of(
                "@type", "ListItem", "position", position, "name", step.name(), "item", step.url());
    }

    /** One page on the way to another. */
    public record Step(String url, String name) {}
}
