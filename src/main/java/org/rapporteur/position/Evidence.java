package org.rapporteur.position;

import org.rapporteur.statement.StatementId;
import org.rapporteur.topic.TopicId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the record holds for telling where actors stand. A statement counts once. */
final class Evidence {

    private final List<RecordedEvidence> positions = new ArrayList<>();
    private final Map<Said, StatementEvidence> statements = new LinkedHashMap<>();
    private final List<SilenceEvidence> silences = new ArrayList<>();

    private record Said(StatementId statement, TopicId topic) {}

    void add(RecordedEvidence position) {
        positions.add(position);
    }

    void add(StatementEvidence statement) {
        statements.putIfAbsent(new Said(statement.id(), statement.topic()), statement);
    }

    void add(SilenceEvidence silence) {
        silences.add(silence);
    }

    List<RecordedEvidence> positions() {
        return positions;
    }

    Collection<StatementEvidence> statements() {
        return statements.values();
    }

    List<SilenceEvidence> silences() {
        return silences;
    }

    int size() {
        return positions.size() + statements.size() + silences.size();
    }
}
