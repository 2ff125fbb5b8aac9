package org.rapporteur.text;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In a body that is being rendered: words that a link binds to a statement. */
final class BoundWords extends CustomNode {

    private static final String SCHEME = "statement:";
    private static final Pattern ADDRESS =
            Pattern.compile("(?<slug>[a-z0-9]+(-[a-z0-9]+)*)(/(?<passage>[1-9][0-9]{0,2}))?");

    private final String slug;
    private final int passage;
    private final boolean addressed;
    private String words;

    private BoundWords(String address, String words) {
        Matcher matcher = ADDRESS.matcher(address);
        this.addressed = matcher.matches() && matcher.end("slug") <= Slug.MAX_LENGTH;
        this.slug = addressed ? matcher.group("slug") : address;
        this.passage = addressed ? passage(matcher) : 1;
        this.words = words;
    }

    private static int passage(Matcher matcher) {
        return matcher.start("passage") < 0 ? 1 : Integer.parseInt(matcher.group("passage"));
    }

    static boolean isBinding(Link link) {
        return link.getDestination().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static BoundWords of(Link link, String words) {
        String address = link.getDestination().substring(SCHEME.length());
        BoundWords bound = new BoundWords(address, words);
        bound.setSourceSpans(link.getSourceSpans());
        return bound;
    }

    String words() {
        return words;
    }

    void say(String wordsWithoutMarks) {
        words = wordsWithoutMarks;
    }

    /** Whether the address has the form of a statement's; only then is there anything to show. */
    boolean isAddressed() {
        return addressed;
    }

    Markup.Card card() {
        return new Markup.Card(slug, passage);
    }

    Markup.Binding binding(boolean card) {
        return new Markup.Binding(slug, passage, words, card, line());
    }

    private int line() {
        List<SourceSpan> spans = getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    /** Writes bound words as a quotation that leads to its statement. */
    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(BoundWords.class);
        }

        @Override
        public void render(Node node) {
            BoundWords bound = (BoundWords) node;
            HtmlWriter html = context.getWriter();
            html.tag("q");
            if (bound.isAddressed()) {
                html.tag("a", Map.of("href", bound.card().address()));
                html.text("“" + bound.words + "”");
                html.tag("/a");
            } else {
                html.text("“" + bound.words + "”");
            }
            html.tag("/q");
        }
    }
}
