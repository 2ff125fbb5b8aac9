package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

import java.nio.file.Path;
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
                        "jdbc:h2:file:/srv/news/rapporteur;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
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
