package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The body of an article as an editor writes it, in CommonMark, made into HTML once, when it is
 * saved. A link to {@code statement:SLUG} or {@code statement:SLUG/2} binds the quoted words to
 * that statement, here to its second passage; alone in a paragraph it becomes the statement's card.
 *
 * <p>HTML in the source is left out, its words stay. What comes out consists of a short list of
 * elements and carries no style, no script and no address but {@code http}, {@code https}, {@code
 * mailto} and those of this site.
 */
public final class Markup {

    /** The longest body, in characters. */
    public static final int MAX_LENGTH = 200_000;

    private static final Pattern FIGURE =
            Pattern.compile(
                    "\n"
                            + "?<figure"
                            + " data-statement=\"(?<slug>[a-z0-9-]+)/(?<passage>\\d+)\"></figure>\n"
                            + "?");

    private Markup() {}

    /** A body made into HTML, with what it quotes. */
    public record Rendered(
            List<Part> parts, List<Binding> bindings, List<Quotation> unboundQuotations) {

        /** Makes the lists unchangeable. */
        public Rendered {
            parts = List.copyOf(parts);
            bindings = List.copyOf(bindings);
            unboundQuotations = List.copyOf(unboundQuotations);
        }

        /** The parts in one text, for the database; {@link Markup#parts} reads it. */
        public String stored() {
            return parts.stream().map(Part::stored).collect(Collectors.joining());
        }
    }

    /** A stretch of a body, in reading order. */
    public sealed interface Part permits Prose, Card {

        /** How the part is kept in the database. */
        String stored();
    }

    /** A stretch of text. */
    public record Prose(SafeHtml html) implements Part {

        @Override
        public String stored() {
            return html.toString();
        }
    }

    /** A place where a statement is shown, in the words of its record; passages count from 1. */
    public record Card(String slug, int passage) implements Part {

        /** Where readers find the passage. */
        public String address() {
            return "/statements/" + slug + "#passage-" + passage;
        }

        @Override
        public String stored() {
            return "\n<figure data-statement=\"" + slug + "/" + passage + "\"></figure>\n";
        }
    }

    /**
     * Words bound to a statement.
     *
     * @param slug as the editor wrote it; it may be the slug of no statement, or no slug at all
     * @param passage counts from 1
     * @param words without the quotation marks around them
     * @param card whether the statement is shown as a card, in its own words instead of these
     * @param line the line of the body, counted from 1
     */
    public record Binding(String slug, int passage, String words, boolean card, int line) {}

    /** Words in quotation marks that no link binds, and their line in the body, counted from 1. */
    public record Quotation(String words, int line) {}

    /**
     * A sign that no text may hold, written as a character reference such as {@code &#x202e;}.
     *
     * @param sign as {@code U+202E}
     * @param line the line of the body, counted from 1
     */
    public record HiddenSign(String sign, int line) {}

    /**
     * Makes a body into HTML.
     *
     * @throws IllegalArgumentException when it is longer than {@link #MAX_LENGTH}
     */
    public static Rendered render(String markdown) {
        return Composition.of(markdown).rendered();
    }

    /** What a body binds, in reading order. */
    public static List<Binding> bindings(String markdown) {
        return Composition.of(markdown).bindings();
    }

    /**
     * The signs of a body that {@link PlainText} would refuse if they stood there as themselves, in
     * reading order. They are never rendered.
     */
    public static List<HiddenSign> hiddenSigns(String markdown) {
        return Composition.of(markdown).hiddenSigns();
    }

    /**
     * A body in plain text, without marks of any kind; its paragraphs have an empty line between.
     */
    public static String plain(String markdown) {
        return Composition.of(markdown).plain();
    }

    /** Reads what {@link Rendered#stored()} gave; it is trusted, as {@link SafeHtml#stored} is. */
    public static List<Part> parts(String stored) {
        List<Part> parts = new ArrayList<>();
        Matcher figure = FIGURE.matcher(stored);
        int from = 0;
        while (figure.find()) {
            addProse(parts, stored.substring(from, figure.start()));
            int passage = Integer.parseInt(figure.group("passage"));
            parts.add(new Card(figure.group("slug"), passage));
            from = figure.end();
        }
        addProse(parts, stored.substring(from));
        return List.copyOf(parts);
    }

    private static void addProse(List<Part> parts, String html) {
        if (!html.isEmpty()) {
            parts.add(new Prose(SafeHtml.stored(html)));
        }
    }
}
