package org.rapporteur.web;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence shown once on the next page, for instance "Published." after a form was sent. Goes
 * into the flash attributes under {@link #ATTRIBUTE}; it is stored with the session, so its
 * arguments are strings.
 *
 * @param key the key of the sentence in the message files
 */
public record Notice(String key, List<String> arguments) implements Serializable {

    /** The name under which a page finds its notice. */
    public static final String ATTRIBUTE = "notice";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(String key, String... arguments) {
        return new Notice(key, List.of(arguments));
    }
}
