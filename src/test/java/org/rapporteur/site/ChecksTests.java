package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.WithContentOnH2;
import org.rapporteur.testing.WithContentOnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

class ChecksTests {

    @Nested
    @WithContentOnH2
    class OnTheShippedDatabase extends Databases {}

    @Nested
    @WithContentOnPostgres
    class OnPostgreSql extends Databases {}

    @Transactional
    abstract static class Databases {

        @Autowired JdbcClient jdbc;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update topic_stance set tone = 'X'",
                    "update actor set kind = 'X'",
                    "update office set ending = 'X'",
                    "update membership set kind = 'X'",
                    "update statement set state = 'X'",
                    "update statement set date_confidence = 'X'",
                    "update statement set channel = 'X'",
                    "update statement set claim = 'X'",
                    "update wording set kind = 'X'",
                    "update statement_link set kind = 'X'",
                    "update statement_version set change = 'X'",
                    "update statement_version_wording set kind = 'X'",
                    "update article set state = 'X'",
                    "update article set kind = 'X'",
                    "update article_related set kind = 'X'",
                    "update article_version set change = 'X'",
                    "update article_version set kind = 'X'",
                    "update article_version_related set kind = 'X'",
                    "insert into account (id, version, email, name, role, password_hash, enabled,"
                            + " created_at) values ('01900000-0000-7000-8000-0000000000f1', 0, 'x',"
                            + " 'x', 'X', 'x', false, current_timestamp)",
                    "insert into statement_topic (statement_id, ordinal, topic_id)"
                            + " select statement_id, 99, topic_id from statement_topic",
                    "update recorded_position set since = null,"
                            + " topic_id = (select id from topic order by id limit 1),"
                            + " actor_id = (select id from actor order by id limit 1)"
                })
        void theDatabaseItselfRefusesWhatNoFormSends(String sql) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
