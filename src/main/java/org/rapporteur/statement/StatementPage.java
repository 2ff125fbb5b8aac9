package org.rapporteur.statement;

import java.util.List;

/**
 * A statement on its own page: its words by passage, what it does to other statements and they to
 * it, and the versions of its record.
 *
 * @param versions the latest first
 */
record StatementPage(
        StatementCard card,
        List<Passage> passages,
        List<Connection> connections,
        List<ShownVersion> versions) {

    static StatementPage of(
            StatementCard card, List<Connection> connections, List<ShownVersion> versions) {
        List<Passage> passages =
                card.passages().stream()
                        .map(number -> Passage.of(card.lead(number), card.wordings(number)))
                        .toList();
        return new StatementPage(card, passages, connections, versions);
    }

    /** What it does to others, or else what others do to it. */
    public List<Connection> connections(boolean inward) {
        return connections.stream().filter(connection -> connection.inward() == inward).toList();
    }
}
