package org.rapporteur.statement;

import java.time.Instant;
import java.util.List;

/** Tells where published texts use a statement; answered by whoever quotes statements. */
public interface StatementUses {

    /** The published texts that quote a statement or list it, newest first. */
    List<Use> of(StatementId statement);

    /**
     * A published text that uses a statement.
     *
     * @param path the path of the text's page
     * @param since when readers first saw the statement in it
     */
    record Use(String path, String headline, Instant since) {}
}
