package org.rapporteur.web;

/**
 * What an editor typed to filter a list of records.
 *
 * @param typed without white space around it; empty for the whole list
 */
public record TextFilter(String typed) {

    private static final int MAX_LENGTH = 200;

    /**
     * Reads the parameter {@code q} of a list.
     *
     * @throws BadQuery when it is longer than 200 characters or holds what no text may hold
     */
    public static TextFilter of(String q) {
        if (q.length() > MAX_LENGTH || q.indexOf('\0') >= 0) {
            throw new BadQuery("q");
        }
        return new TextFilter(q.strip());
    }

    /** The pattern for {@code lower(…) like :pattern escape '!'}: the text stands anywhere. */
    public String pattern() {
        return LikePattern.containing(typed);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }
}
