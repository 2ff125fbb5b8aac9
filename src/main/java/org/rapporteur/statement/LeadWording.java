package org.rapporteur.statement;

import java.util.Comparator;

/**
 * Which wording of a passage stands for it. Words before paraphrase; then an original or a
 * translation that its readers understand; then the original; where it was not seen, a reporter's
 * version that they understand before a translation that they do not.
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
            case TRANSLATION -> understood ? 1 : 4;
            case AS_REPORTED -> understood ? 3 : 5;
        };
    }
}
