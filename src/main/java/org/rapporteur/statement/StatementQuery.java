package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.Capacity;
import org.rapporteur.text.PartialDate;
import org.rapporteur.web.Cursor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter in the words of the database: the conditions on {@code published_statement s}. */
final class StatementQuery {

    /** Where statements without any date stand: before everything else. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private static final String HOLDERS =
            """

             or exists (
                 select 1
                 from statement_speaker p
                 join (values %s) h (actor_id, since, until) on h.actor_id = p.actor_id
                 where p.statement_id = s.id and s.sort_from >= h.since and s.sort_to <= h.until)
            """;

    private static final String HOLDER =
            "(cast(:holder%1$d as uuid), cast(:since%1$d as date), cast(:until%1$d as date))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param offices the offices of the speaker that is asked for
     */
    StatementQuery(StatementFilter filter, Collection<Capacity> offices) {
        if (filter.speaker() != null) {
            by(filter.speaker(), List.copyOf(offices));
        }
        if (filter.topic() != null) {
            add("s.id in (select statement_id from statement_topic where topic_id = :topic)");
            parameters.put("topic", filter.topic().value());
        }
        if (filter.from() != null) {
            add("s.sort_to >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            add("s.sort_from <= :to");
            parameters.put("to", filter.to());
        }
    }

    private void by(ActorId speaker, List<Capacity> offices) {
        parameters.put("speaker", speaker.value());
        add(
                """
                (s.on_behalf_id = :speaker
                 or s.id in (
                     select statement_id from statement_speaker where actor_id = :speaker)%s)
                """
                        .formatted(offices.isEmpty() ? "" : HOLDERS.formatted(values(offices))));
    }

    private String values(List<Capacity> offices) {
        List<String> values = new ArrayList<>();
        for (Capacity office : offices) {
            int number = values.size();
            parameters.put("holder" + number, office.holder().value());
            parameters.put("since" + number, office.firstDay());
            parameters.put("until" + number, office.lastDay());
            values.add(HOLDER.formatted(number));
        }
        return String.join(", ", values);
    }

    /** The same, beginning behind a place in the list. */
    StatementQuery behind(@Nullable Cursor place) {
        if (place != null) {
            add("s.sort_from <= :day and (s.sort_from < :day or s.id < :behind)");
            parameters.put("day", place.date(0));
            parameters.put("behind", place.id(1));
        }
        return this;
    }

    /** The day by which a statement stands in lists. */
    static LocalDate sortDay(@Nullable PartialDate date) {
        return date == null ? UNDATED : date.earliest();
    }

    private void add(String condition) {
        conditions.add(condition);
    }

    /** The clause; empty where everything is asked for. */
    String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
