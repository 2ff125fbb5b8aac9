package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import javax.sql.DataSource;

class StartTests {

    @Nested
    @OnH2
    class WithoutADatabaseOfItsOwn {

        @Autowired DataSource dataSource;

        @Test
        void recordsAreKeptInTheDataFolderAndWrittenAtEachCommit() throws SQLException {
            try (var connection = dataSource.getConnection()) {
                assertThat(connection.getMetaData().getURL()).startsWith("jdbc:h2:file:/");
                var writeDelay =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select setting_value from information_schema.settings"
                                                + " where setting_name = 'WRITE_DELAY'");
                assertThat(writeDelay.next()).isTrue();
                assertThat(writeDelay.getInt(1)).isZero();
            }
        }
    }

    @Nested
    @OnH2
    class InItsDataFolder {

        @Autowired RapporteurProperties properties;

        @Test
        void onlyItsOwnerReadsTheDatabaseAndNothingIsTraced() throws IOException {
            Path folder = properties.dataFolder();
            Path database = folder.resolve("rapporteur.mv.db");
            assertThat(Files.size(database)).isPositive();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database)))
                    .isEqualTo("rw-------");
            assertThat(folder.resolve("rapporteur.trace.db")).doesNotExist();
        }
    }

    @Nested
    @OnPostgres
    class WithPostgreSql {

        @Autowired DataSource dataSource;

        @Test
        void recordsAreKeptThere() throws SQLException {
            try (var connection = dataSource.getConnection()) {
                assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("18");
            }
        }
    }
}
