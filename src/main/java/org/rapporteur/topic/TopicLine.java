package org.rapporteur.topic;

import java.util.List;

/**
 * A topic as lists and other pages show it.
 *
 * @param navTitle the short title, for navigation and tables
 * @param stances the vocabulary, in its order
 */
public record TopicLine(
        TopicId id,
        String slug,
        String title,
        String navTitle,
        String question,
        int ordinal,
        List<Stance> stances) {

    /** The word of the vocabulary as it is drawn; one that was dropped since is drawn neutrally. */
    public Stance stance(String name) {
        return stances.stream()
                .filter(stance -> stance.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Stance(name, Tone.NEUTRAL));
    }
}
