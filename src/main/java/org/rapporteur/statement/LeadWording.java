package org.rapporteur.statement;

import java.util.Comparator;

/**
 * Which wording of a passage stands for it. Words before paraphrase; then what its readers
 * understand, if it is no reporter's; then the original; a reporter's version last.
 */
final class LeadWording {

    private LeadWording() {}

    static Comparator<Worded> forReadersOf(String language) {
        return Comparator.comparing((Worded wording) -> !wording.verbatim())
                .thenComparing(wording -> rank(wording.kind(), wording.language(), language));
    }

    private static int rank(WordingKind kind, String language, String readers) {
        boolean understood = language.equals(readers);
        return switch (kind) {
            case ORIGINAL -> understood ? 0 : 2;
            case TRANSLATION -> understood ? 1 : 3;
            case AS_REPORTED -> understood ? 4 : 5;
        };
    }
}
