package org.rapporteur.actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** An actor as pages name it: the house form of its name, the short one, and its address. */
public record ActorName(ActorId id, String slug, String name, String shortName, ActorKind kind) {

    /**
     * Reads a name from a row.
     *
     * @param as what the columns begin with: {@code speaker} for {@code speaker_id}, {@code
     *     speaker_slug}, {@code speaker_name}, {@code speaker_short_name} and {@code speaker_kind}
     */
    public static ActorName in(ResultSet row, String as) throws SQLException {
        return new ActorName(
                new ActorId(row.getObject(as + "_id", UUID.class)),
                row.getString(as + "_slug"),
                row.getString(as + "_name"),
                row.getString(as + "_short_name"),
                ActorKind.valueOf(row.getString(as + "_kind")));
    }
}
