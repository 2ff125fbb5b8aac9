package org.rapporteur.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an editor typed into a field that names another record: its name, its slug, or the address
 * of its page or of its form.
 *
 * @param text what was typed, without white space around it
 * @param slug the slug, if it was the slug or an address; otherwise the text
 * @param id the identifier in the address of a form; of no record if it was none
 */
public record Reference(String text, String slug, UUID id) {

    /** The most names that a form suggests. */
    public static final int MAX_SUGGESTIONS = 500;

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /**
     * Reads what was typed.
     *
     * @param path where the records of that kind are, for instance {@code /actors/}
     */
    public static Reference typed(String text, String path) {
        String stripped = text.strip();
        String slug = inAddress(stripped, path).orElse(stripped);
        boolean isId = UUID_FORM.matcher(slug).matches();
        return new Reference(stripped, slug, isId ? UUID.fromString(slug) : NOBODY);
    }

    private static Optional<String> inAddress(String text, String path) {
        Pattern address =
                Pattern.compile("(https?://[^/]+)?(/admin)?" + path + "([^/?#]+)[/?#]?.*");
        Matcher matcher = address.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(3)) : Optional.empty();
    }

    /** The text in small letters, to compare names. */
    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Chooses among the records that a reference can mean: those of the lowest rank, if they are
     * one. Several records of one name are not chosen between; an editor types their slug.
     */
    public static Optional<UUID> choose(List<Candidate> candidates) {
        return candidates.stream()
                .collect(
                        Collectors.groupingBy(
                                Candidate::rank,
                                TreeMap::new,
                                Collectors.mapping(Candidate::id, Collectors.toSet())))
                .values()
                .stream()
                .findFirst()
                .filter(best -> best.size() == 1)
                .map(best -> best.iterator().next());
    }

    /** A record that a reference can mean; the lower the rank, the likelier. */
    public record Candidate(UUID id, int rank) {}
}
