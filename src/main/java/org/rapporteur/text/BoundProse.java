package org.rapporteur.text;

import static java.util.Objects.requireNonNull;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose of a body that {@link Markup} rendered before, read again. */
public final class BoundProse {

    private static final Pattern STATEMENT =
            Pattern.compile("/statements/(?<slug>[a-z0-9-]+)(#passage-\\d+)?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINE_END = Pattern.compile(" ?\n ?");
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "li", "ul", "ol", "blockquote", "hr");

    private BoundProse() {}

    /**
     * The prose with a notice in place of the words that are bound to some statements; it still
     * leads to them.
     *
     * @param notices in plain text, by the slug of the statement
     */
    public static SafeHtml withholding(SafeHtml prose, Map<String, String> notices) {
        if (notices.isEmpty()) {
            return prose;
        }
        Document document = read(prose);
        for (Element bound : document.select("q > a[href]")) {
            Matcher address = STATEMENT.matcher(bound.attr("href"));
            if (address.matches() && notices.containsKey(address.group("slug"))) {
                bound.text(notices.get(address.group("slug")));
                requireNonNull(bound.parent()).unwrap();
            }
        }
        return SafeHtml.cleaned(document.body().html());
    }

    /** The prose in plain text, block by block. */
    public static List<String> paragraphs(SafeHtml prose) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Document document = read(prose);
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (isBlock(node)) {
                        add(paragraphs, text);
                    } else if (node instanceof TextNode said) {
                        text.append(SPACE.matcher(said.getWholeText()).replaceAll(" "));
                    } else if (node.nodeName().equals("br")) {
                        text.append('\n');
                    }
                },
                document.body());
        add(paragraphs, text);
        return paragraphs;
    }

    private static boolean isBlock(Node node) {
        return BLOCKS.contains(node.nodeName());
    }

    private static void add(List<String> paragraphs, StringBuilder text) {
        String said = LINE_END.matcher(text).replaceAll("\n").strip();
        if (!said.isEmpty()) {
            paragraphs.add(said);
        }
        text.setLength(0);
    }

    private static Document read(SafeHtml prose) {
        Document document = Jsoup.parseBodyFragment(prose.toString());
        document.outputSettings(
                new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml));
        return document;
    }
}
