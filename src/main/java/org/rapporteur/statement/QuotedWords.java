package org.rapporteur.statement;

import java.util.List;

/**
 * Tells which words of a statement stand in published texts. A text that readers see quotes words
 * from the record, so the record must not move away from under it: whoever changes the words of a
 * published statement is told where they are quoted.
 */
public interface QuotedWords {

    /** The words that published texts quote from a statement inside their own sentences. */
    List<Quoted> inlineQuotationsOf(StatementId statement);

    /**
     * Words of a statement in a published text.
     *
     * @param headline of the text
     * @param path where readers find it, for instance {@code /articles/kfor-boosts-patrols}
     * @param passage from 1
     * @param words as the text shows them, without quotation marks
     */
    record Quoted(String headline, String path, int passage, String words) {}
}
