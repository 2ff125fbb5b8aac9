package org.rapporteur.text;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Markup.Binding;
import org.rapporteur.text.Markup.HiddenSign;
import org.rapporteur.text.Markup.Part;
import org.rapporteur.text.Markup.Prose;
import org.rapporteur.text.Markup.Quotation;
import org.rapporteur.text.Markup.Rendered;
import org.rapporteur.text.PlainText.Checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One body on its way from CommonMark to HTML: a tree that is pruned, then written. */
final class Composition {

    /** What CommonMark has and a body may not: blocks of HTML, code by indentation. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    ListBlock.class,
                    ThematicBreak.class);

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(BLOCKS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(40)
                    .maxInlineNesting(40)
                    .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .percentEncodeUrls(true)
                    .nodeRendererFactory(BoundWords.Renderer::new)
                    .attributeProviderFactory(context -> Composition::markExternal)
                    .build();

    private static final Safelist ALLOWED =
            Safelist.none()
                    .addTags("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "blockquote")
                    .addTags("hr", "br", "code", "a", "q", "cite")
                    .addAttributes("a", "href", "rel")
                    .addProtocols("a", "href", "http", "https", "mailto")
                    .preserveRelativeLinks(true);

    private static final String ANY_SITE = "https://site.invalid/";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    """
                    (?i:https?://[^/?#@]+([/?#].*)?\
                    |mailto:[^/?#@]+@[^/?#@]+(\\?[^#]*)?\
                    |/(?!/).*)\
                    """);

    /** What the address of a link may nowhere hold: it is written otherwise, or means harm. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cs}\\\\<>\"]");

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private static final Pattern QUOTED =
            Pattern.compile("“([^“”]*)”|\"([^\"]*)\"|„([^„“”]*)[“”]|«([^«»]*)»|»([^«»]*)«");

    private final Document document;
    private final List<HiddenSign> hiddenSigns = new ArrayList<>();

    private Composition(Document document) {
        this.document = document;
    }

    static Composition of(String markdown) {
        if (markdown.length() > Markup.MAX_LENGTH) {
            throw new IllegalArgumentException("a body has at most 200,000 characters");
        }
        Composition composition = new Composition((Document) PARSER.parse(markdown));
        composition.reveal();
        composition.prune();
        composition.bind();
        return composition;
    }

    private static void markExternal(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && isExternal(link.getDestination())) {
            attributes.put("rel", "external noopener");
        }
    }

    private static boolean isExternal(String address) {
        return address.regionMatches(true, 0, "http", 0, 4);
    }

    // What character references hide

    /** Takes out the signs that no text may hold, and remembers where they were. */
    private void reveal() {
        for (Node node : below(document)) {
            switch (node) {
                case Text text -> text.setLiteral(revealed(text.getLiteral(), text));
                case Code code -> code.setLiteral(revealed(code.getLiteral(), code));
                case FencedCodeBlock block -> block.setLiteral(revealed(block.getLiteral(), block));
                case Link link -> reveal(link.getDestination(), link.getTitle(), link);
                case Image image -> reveal(image.getDestination(), image.getTitle(), image);
                default -> {}
            }
        }
    }

    /** Neither is ever shown: no title is kept, and no such address is fit. */
    private void reveal(String destination, @Nullable String title, Node node) {
        revealed(destination + (title == null ? "" : title), node);
    }

    private String revealed(String text, Node node) {
        Checker.faults(text).forEach(sign -> hiddenSigns.add(new HiddenSign(sign, lineOf(node))));
        return Checker.without(text);
    }

    private static int lineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    // What is left of the tree

    private void prune() {
        for (Node node : below(document)) {
            switch (node) {
                case HtmlInline html when LINE_BREAK.matcher(html.getLiteral()).matches() ->
                        replace(html, new HardLineBreak());
                case HtmlInline html -> html.unlink();
                case Image image -> replace(image, new Text(textOf(image)));
                case Heading heading -> heading.setLevel(heading.getLevel() <= 2 ? 2 : 3);
                case FencedCodeBlock block -> replace(block, codeOf(block));
                default -> {}
            }
        }
        for (Node node : below(document)) {
            if (node instanceof Link link) {
                prune(link);
            }
        }
    }

    private static void prune(Link link) {
        if (BoundWords.isBinding(link)) {
            replace(link, BoundWords.of(link, textOf(link)));
        } else if (isFit(link.getDestination())) {
            link.setTitle(null);
        } else {
            unwrap(link);
        }
    }

    private static boolean isFit(String address) {
        return !UNFIT.matcher(address).find() && ADDRESS.matcher(address).matches();
    }

    private static Paragraph codeOf(FencedCodeBlock block) {
        Paragraph paragraph = new Paragraph();
        block.getLiteral()
                .lines()
                .forEach(line -> {
                    if (paragraph.getFirstChild() != null) {
                        paragraph.appendChild(new HardLineBreak());
                    }
                    paragraph.appendChild(new Code(line));
                });
        return paragraph;
    }

    private static void replace(Node node, Node other) {
        other.setSourceSpans(node.getSourceSpans());
        node.insertAfter(other);
        node.unlink();
    }

    private static void unwrap(Node node) {
        for (Node child : children(node)) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    // Bound words and the marks around them

    private void bind() {
        List<Node> leaves = leaves();
        for (int at = 0; at < leaves.size(); at++) {
            if (leaves.get(at) instanceof BoundWords bound) {
                takeMarks(bound, neighbour(leaves, at, -1), neighbour(leaves, at, 1));
            }
        }
    }

    /** The text right beside a leaf, in the same block; else a text that goes nowhere. */
    private static Text neighbour(List<Node> leaves, int at, int step) {
        int other = at + step;
        boolean beside =
                other >= 0
                        && other < leaves.size()
                        && leaves.get(other) instanceof Text
                        && blockOf(leaves.get(other)) == blockOf(leaves.get(at));
        return beside ? (Text) leaves.get(other) : new Text("");
    }

    /** Takes one pair of marks off, inside or just outside the link: one is written again later. */
    private static void takeMarks(BoundWords bound, Text before, Text behind) {
        String words = bound.words().strip();
        int opening = QuotationMarks.openingBefore(before.getLiteral());
        int closing = QuotationMarks.closingBehind(behind.getLiteral());
        if (opening >= 0 && closing >= 0) {
            drop(before, opening);
            drop(behind, closing);
        } else if (opening >= 0 && QuotationMarks.closesOnly(words)) {
            drop(before, opening);
            words = words.substring(0, words.length() - 1);
        } else if (closing >= 0 && QuotationMarks.opensOnly(words)) {
            drop(behind, closing);
            words = words.substring(1);
        }
        bound.say(QuotationMarks.strip(words));
    }

    private static void drop(Text text, int at) {
        String literal = text.getLiteral();
        text.setLiteral(literal.substring(0, at) + literal.substring(at + 1));
    }

    // What is written

    Rendered rendered() {
        List<Binding> bindings = bindings();
        List<Quotation> unbound = unboundQuotations();
        return new Rendered(parts(), bindings, unbound);
    }

    List<HiddenSign> hiddenSigns() {
        return List.copyOf(hiddenSigns);
    }

    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        for (Node block : children(document)) {
            BoundWords card = cardIn(block);
            for (Node node : below(block)) {
                if (node instanceof BoundWords bound) {
                    bindings.add(bound.binding(bound == card));
                }
            }
        }
        return bindings;
    }

    /** The bound words that stand alone in a paragraph of the body itself; null for any other. */
    private static @Nullable BoundWords cardIn(Node block) {
        if (block instanceof Paragraph) {
            List<Node> said = children(block).stream().filter(node -> !isBlank(node)).toList();
            if (said.size() == 1 && said.getFirst() instanceof BoundWords bound) {
                return bound.isAddressed() ? bound : null;
            }
        }
        return null;
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Document prose = new Document();
        for (Node block : children(document)) {
            BoundWords card = cardIn(block);
            if (card == null) {
                prose.appendChild(block);
            } else {
                addProse(parts, prose);
                parts.add(card.card());
                prose = new Document();
            }
        }
        addProse(parts, prose);
        return parts;
    }

    private static void addProse(List<Part> parts, Document prose) {
        String html = clean(RENDERER.render(prose)).strip();
        if (!html.isEmpty()) {
            parts.add(new Prose(SafeHtml.cleaned(html)));
        }
    }

    private static String clean(String html) {
        OutputSettings settings =
                new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        return Checker.without(Jsoup.clean(html, ANY_SITE, ALLOWED, settings));
    }

    String plain() {
        StringBuilder plain = new StringBuilder();
        @Nullable Block last = null;
        for (Node leaf : leaves()) {
            Block block = blockOf(leaf);
            if (last != null && last != block) {
                plain.append("\n\n");
            }
            plain.append(leaf instanceof BoundWords bound ? "“" + bound.words() + "”" : say(leaf));
            last = block;
        }
        return plain.toString().strip();
    }

    private List<Quotation> unboundQuotations() {
        List<Quotation> quotations = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Integer> lines = new TreeMap<>(Map.of(0, 1));
        @Nullable Block last = null;
        for (Node leaf : leaves()) {
            Block block = blockOf(leaf);
            if (last != block) {
                addQuotations(quotations, text, lines);
            }
            if (!leaf.getSourceSpans().isEmpty()) {
                lines.put(text.length(), leaf.getSourceSpans().getFirst().getLineIndex() + 1);
            }
            text.append(leaf instanceof BoundWords ? "\uFFFC" : say(leaf));
            last = block;
        }
        addQuotations(quotations, text, lines);
        return quotations;
    }

    private static void addQuotations(
            List<Quotation> quotations, StringBuilder text, TreeMap<Integer, Integer> lines) {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            String quoted = matcher.group();
            String words = quoted.substring(1, quoted.length() - 1).strip();
            if (words.indexOf('\uFFFC') < 0 && !words.isEmpty()) {
                quotations.add(new Quotation(words, lines.floorEntry(matcher.start()).getValue()));
            }
        }
        text.setLength(0);
        lines.clear();
        lines.put(0, 1);
    }

    // Ways through the tree

    private List<Node> leaves() {
        return below(document).stream()
                .filter(node -> node instanceof BoundWords || !say(node).isEmpty())
                .toList();
    }

    private static String say(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> "\n";
            default -> "";
        };
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child : below(node)) {
            text.append(say(child));
        }
        return text.toString();
    }

    private static Block blockOf(Node node) {
        Node parent = node;
        while (!(parent instanceof Block)) {
            parent = parent.getParent();
        }
        return (Block) parent;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Everything below a node in reading order; without recursion, however deep it is. */
    private static List<Node> below(Node node) {
        List<Node> below = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(children(node));
        while (!open.isEmpty()) {
            Node next = open.pop();
            below.add(next);
            children(next).reversed().forEach(open::push);
        }
        return below;
    }
}
