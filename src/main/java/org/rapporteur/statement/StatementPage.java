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

    /** How many characters of wordings a page compares with each other. */
    private static final int COMPARED = 200_000;

    static StatementPage of(
            StatementCard card, List<Connection> connections, List<ShownVersion> versions) {
        List<Integer> numbers = card.passages();
        int room = COMPARED / Math.max(1, numbers.size());
        List<Passage> passages =
                numbers.stream()
                        .map(number -> Passage.of(card.lead(number), card.wordings(number), room))
                        .toList();
        return new StatementPage(card, passages, connections, versions);
    }

    /** What it does to others, or else what others do to it. */
    public List<Connection> connections(boolean inward) {
        return connections.stream().filter(connection -> connection.inward() == inward).toList();
    }
}
