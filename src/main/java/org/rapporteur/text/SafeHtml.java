package org.rapporteur.text;

import org.jspecify.annotations.Nullable;

/**
 * HTML that may be put into a page as it is. Only {@link Markup} makes it, from what an editor
 * wrote, and cleans it with a list of what is allowed.
 */
public final class SafeHtml {

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** For {@link Markup} alone: HTML that has just been cleaned. */
    static SafeHtml cleaned(String html) {
        return new SafeHtml(html);
    }

    /**
     * Reads back what {@link #toString()} gave when it was saved. It is trusted and not cleaned a
     * second time, so nothing else may ever be passed: no field of a form, nothing fetched.
     */
    public static SafeHtml stored(String html) {
        return new SafeHtml(html);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafeHtml safe && safe.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The HTML itself. */
    @Override
    public String toString() {
        return html;
    }
}
