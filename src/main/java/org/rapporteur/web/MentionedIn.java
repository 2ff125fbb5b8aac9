package org.rapporteur.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Everything that names a record, over all kinds. */
@Component
public class MentionedIn {

    private final List<Mentioning> kinds;

    MentionedIn(List<Mentioning> kinds) {
        this.kinds = kinds;
    }

    /**
     * One entry for each kind of which at least one record names this one.
     *
     * @param record null for a record that is new, and that nothing can name
     */
    public List<Mentions> all(@Nullable UUID record) {
        return record == null ? List.of() : naming(record);
    }

    private List<Mentions> naming(UUID record) {
        return kinds.stream()
                .map(kind -> kind.of(record))
                .filter(mentions -> mentions.count() > 0)
                .toList();
    }
}
