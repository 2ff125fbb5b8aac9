package org.rapporteur.hub;

import org.rapporteur.text.Markup;
import org.rapporteur.text.Markup.Prose;
import org.rapporteur.text.SafeHtml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose text hardly ever changes: the portal about itself. Written as CommonMark behind a
 * head of {@code title} and {@code description}.
 */
record StaticPage(String title, String description, List<SafeHtml> body) {

    private static final Pattern FILE =
            Pattern.compile("---\\R(?<head>.*?)\\R---\\R(?<body>.*)", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("(?m)^(?<key>[a-z]+): \"?(?<value>.*?)\"?$");

    /** Reads a page. */
    static StaticPage read(String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A page begins with its title and description");
        }
        Map<String, String> head = new HashMap<>();
        Matcher line = LINE.matcher(parts.group("head"));
        while (line.find()) {
            head.put(line.group("key"), line.group("value"));
        }
        return new StaticPage(
                Objects.requireNonNull(head.get("title")),
                Objects.requireNonNull(head.get("description")),
                html(parts.group("body")));
    }

    /** CommonMark made into HTML. */
    static List<SafeHtml> html(String markdown) {
        return Markup.render(markdown).parts().stream()
                .filter(Prose.class::isInstance)
                .map(part -> ((Prose) part).html())
                .toList();
    }
}
