package org.rapporteur.testing;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Gives each portal that a test starts a data folder and a database of its own. */
public final class FreshDatabase implements EnvironmentPostProcessor, Ordered {

    /** The property that asks for H2 in a data folder of its own, as shipped. */
    public static final String H2 = "testing.database=h2";

    /** The property that asks for an empty database on the PostgreSQL server of this run. */
    public static final String POSTGRES = "testing.database=postgres";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String database = environment.getProperty("testing.database");
        if (database == null) {
            return;
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("rapporteur.data-folder", newFolder().toString());
        if (database.equals("postgres")) {
            properties.put("spring.datasource.url", Postgres.freshDatabase());
            properties.put("spring.datasource.username", Postgres.USER);
            properties.put("spring.datasource.password", Postgres.PASSWORD);
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("freshDatabase", properties));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** An empty folder that is deleted when the tests end. */
    public static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("rapporteur-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
