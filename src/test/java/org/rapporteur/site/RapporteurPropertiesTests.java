package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class RapporteurPropertiesTests {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void withoutAnySettingThePortalIsOnThisMachineWithItsFirstContent() {
        portal.run(context -> {
            RapporteurProperties properties = context.getBean(RapporteurProperties.class);
            assertThat(properties.baseUrl().address("/about"))
                    .isEqualTo("http://127.0.0.1:8080/about");
            assertThat(properties.dataFolder()).isEqualTo(Path.of("data"));
            assertThat(properties.sampleContent()).isTrue();
            assertThat(properties.trustedProxies()).isEmpty();
            assertThat(properties.setup().email()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://News.example/, https://news.example/x",
        "http://[::1]:9000, http://[::1]:9000/x",
        "HTTPS://news.example:8443, https://news.example:8443/x"
    })
    void theBaseUrlIsWrittenInOneWay(String written, String address) {
        assertThat(BaseUrl.valueOf(written).address("/x")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example",
                "ftp://news.example",
                "https://news.example/portal",
                "https://news.example?x=1",
                "https://me@news.example",
                "https:///x",
                "https://"
            })
    void aBaseUrlWithMoreOrLessThanAnOriginIsRefused(String written) {
        assertThatThrownBy(() -> BaseUrl.valueOf(written))
                .isInstanceOf(IllegalArgumentException.class);
        assertStops("rapporteur.base-url", written, "rapporteur.base-url=" + written);
    }

    @Test
    void aWrongSettingStopsTheStartAndSaysWhichOneAndWhy() {
        assertStops("rapporteur.site-name", " ", "rapporteur.site-name= ", "must not be blank");
        assertStops("rapporteur.time-zone", "Mars", "rapporteur.time-zone=Mars", "Mars");
        assertStops("rapporteur.sample-content", "perhaps", "rapporteur.sample-content=perhaps");
        assertStops("rapporteur.setup.email", "nobody", "rapporteur.setup.email=nobody");
        assertStops(
                "rapporteur.trusted-proxies",
                "10.0.0.1,proxy.example",
                "rapporteur.trusted-proxies[1]=proxy.example",
                "must be an IP address or a network");
    }

    @Test
    void aSettingThatDoesNotExistStopsTheStart() {
        assertStops(
                "rapporteur.base-ulr",
                "https://news.example",
                "rapporteur.base-ulr=https://news.example",
                "there is no such setting");
    }

    @Test
    void proxiesAreAddressesOrNetworks() {
        portal.withPropertyValues("rapporteur.trusted-proxies=127.0.0.1,10.0.0.0/8,::1,fd00::/8")
                .run(context ->
                        assertThat(context.getBean(RapporteurProperties.class))
                                .extracting(RapporteurProperties::trustedProxies)
                                .asList()
                                .hasSize(4));
    }

    @Test
    void theDatabaseIsInTheDataFolderUnlessAnotherIsNamed() {
        assertThat(defaults(Map.of("rapporteur.data-folder", "/srv/news")))
                .containsEntry(
                        "spring.datasource.url",
                        "jdbc:h2:file:/srv/news/rapporteur;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                                + ";TRACE_LEVEL_FILE=0");
        assertThat(defaults(Map.of("rapporteur.data-folder", "data")))
                .extractingByKey("spring.datasource.url")
                .asString()
                .startsWith("jdbc:h2:file:/");
        assertThat(defaults(Map.of("spring.datasource.url", "jdbc:postgresql://db/news")))
                .doesNotContainKeys("spring.datasource.url", "spring.datasource.username");
    }

    @Test
    void aSilentPostgreSqlIsNotWaitedForForEver() {
        String pool = "spring.datasource.hikari.data-source-properties.";
        assertThat(defaults(Map.of("spring.datasource.url", "jdbc:postgresql://db/news")))
                .containsEntry(pool + "connectTimeout", "2")
                .containsEntry(pool + "socketTimeout", "20")
                .containsEntry(pool + "tcpKeepAlive", "true");
        assertThat(
                        defaults(
                                Map.of(
                                        "spring.datasource.url",
                                        "jdbc:postgresql://db/news?socketTimeout=300")))
                .containsKey(pool + "connectTimeout")
                .doesNotContainKey(pool + "socketTimeout");
    }

    @Test
    void healthAnswersOnTheNextPort() {
        assertThat(defaults(Map.of())).containsEntry("management.server.port", 8081);
        assertThat(defaults(Map.of("server.port", "9000")))
                .containsEntry("management.server.port", 9001)
                .containsEntry("rapporteur.base-url", "http://127.0.0.1:9000");
        assertThat(defaults(Map.of("server.port", "0")))
                .containsEntry("management.server.port", 0)
                .doesNotContainKey("rapporteur.base-url");
    }

    @Test
    void aDataFolderThatCannotBeStopsTheStart(@TempDir Path folder) throws IOException {
        String setting = "rapporteur.data-folder";
        assertStopsEarly(setting, "", "must name a folder");
        assertStopsEarly(setting, " ", "must name a folder");
        assertStopsEarly(setting, "data;INIT=DROP ALL OBJECTS", "must not contain a semicolon");
        assertStopsEarly(setting, "da\0ta", "cannot be a folder");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.of(file).make())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContainingAll(setting, "is a file, not a folder", file.toString());
        assertThatThrownBy(() -> DataFolder.of(file.resolve("below")).make())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContainingAll(setting, file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "70000", "65535", "-2", "80 80", "99999999999"})
    void aPortThatIsNoneStopsTheStart(String port) {
        assertStopsEarly("server.port", port, "must be a number from 1 to 65534");
    }

    private static void assertStopsEarly(String setting, String value, String said) {
        Throwable failure = catchThrowable(() -> defaults(Map.of(setting, value)));
        assertThat(failure).as(value).isInstanceOf(WrongSetting.class);
        assertThat(new WrongSettingFailureAnalyzer().analyze(failure).getDescription())
                .startsWith(setting + ": ")
                .contains(said)
                .hasLineCount(1);
    }

    @Test
    void theDataFolderIsForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("new/data");
        DataFolder.of(made).make();
        assertThat(permissions(made)).isEqualTo("rwx------");
        DataFolder.of(made).makeDatabaseFile();
        Path database = made.resolve("rapporteur.mv.db");
        assertThat(permissions(database)).isEqualTo("rw-------");
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r--r--"));
        DataFolder.of(made).makeDatabaseFile();
        assertThat(permissions(database)).isEqualTo("rw-r-----");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Map<String, Object> defaults(Map<String, Object> settings) {
        MockEnvironment environment = new MockEnvironment();
        settings.forEach((key, value) -> environment.setProperty(key, value.toString()));
        new DeploymentDefaults().postProcessEnvironment(environment, new SpringApplication());
        @SuppressWarnings("unchecked")
        Map<String, Object> defaults =
                (Map<String, Object>)
                        environment.getPropertySources().get("deploymentDefaults").getSource();
        return defaults;
    }

    private void assertStops(String setting, String value, String... said) {
        portal.withPropertyValues(setting + "=" + value)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis analysis =
                            new SettingsFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).contains(said).hasLineCount(1);
                });
    }

    @EnableConfigurationProperties(RapporteurProperties.class)
    private static final class Settings {}
}
