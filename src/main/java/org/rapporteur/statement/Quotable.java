package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;

/**
 * A statement as far as a text that quotes it needs to know.
 *
 * @param slug the address it has now
 */
public record Quotable(StatementId id, String slug, StatementState state, List<Wording> wordings) {

    /** The verbatim wordings of a passage, in any language. */
    public List<Wording> verbatim(int passage) {
        return wordings.stream()
                .filter(wording -> wording.passage() == passage && wording.verbatim())
                .toList();
    }

    /** The wording of a passage that stands for it on a page in a language, if it has any. */
    public Optional<Wording> lead(int passage, String language) {
        return wordings.stream()
                .filter(wording -> wording.passage() == passage)
                .min(LeadWording.forReadersOf(language));
    }
}
