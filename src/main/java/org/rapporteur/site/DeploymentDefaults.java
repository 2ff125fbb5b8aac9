package org.rapporteur.site;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

import java.util.HashMap;
import java.util.Map;

/**
 * Settings that follow from others. Without a database of its own the portal keeps its records in
 * an H2 file in its data folder, each commit written to disk before it is acknowledged. With
 * PostgreSQL, the driver never waits for a silent server for ever. Without an address for the
 * outside world it is known by its port on this machine; health and metrics answer on the next one.
 *
 * <p>All of these are defaults: whoever sets one of them is obeyed.
 */
final class DeploymentDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String PORT = "server.port";
    private static final int USUAL_PORT = 8080;

    /** The last one there is; health and metrics need the one after the portal's own. */
    private static final int LAST_PORT = 65_535;

    private static final String DRIVER = "spring.datasource.hikari.data-source-properties.";

    /** How long PostgreSQL may take to answer before its connection counts as lost, in seconds. */
    private static final Map<String, String> PATIENCE =
            Map.of("connectTimeout", "2", "socketTimeout", "20", "tcpKeepAlive", "true");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        DataFolder folder = DataFolder.of(environment.getProperty(DataFolder.SETTING, "./data"));
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            ownDatabase(folder, defaults);
        } else if (url.startsWith("jdbc:postgresql:")) {
            patience(url, defaults);
        }
        addresses(environment, defaults);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("deploymentDefaults", defaults));
    }

    /** After the settings' files have been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    private static void ownDatabase(DataFolder folder, Map<String, Object> defaults) {
        defaults.put("spring.datasource.url", folder.databaseUrl());
        defaults.put("spring.datasource.username", "sa");
        defaults.put("spring.datasource.password", "");
    }

    private static void patience(String url, Map<String, Object> defaults) {
        PATIENCE.forEach((key, value) -> {
            if (!url.contains(key + "=")) {
                defaults.put(DRIVER + key, value);
            }
        });
    }

    private static void addresses(Environment environment, Map<String, Object> defaults) {
        int own = port(environment.getProperty(PORT, ""));
        defaults.put("management.server.port", own > 0 ? own + 1 : own);
        if (own > 0) {
            defaults.put("rapporteur.base-url", "http://127.0.0.1:" + own);
        }
    }

    /** The port to listen on; 0 for any that is free, as in tests. */
    private static int port(String written) {
        if (written.isBlank()) {
            return USUAL_PORT;
        }
        try {
            int port = Integer.parseInt(written.strip());
            if (port >= -1 && port < LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Answered like a number that is no port.
        }
        throw new WrongSetting(
                PORT, "must be a number from 1 to " + (LAST_PORT - 1) + ": " + written);
    }
}
