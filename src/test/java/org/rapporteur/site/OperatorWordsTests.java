package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.Markup;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

class OperatorWordsTests {

    @Test
    void whatTheOperatorEnteredIsShown() {
        assertThat(
                        filled(
                                Map.of("rapporteur.operator.name", "North Desk e.V."),
                                "{{rapporteur.operator.name|No name yet.}}"))
                .isEqualTo("<p>North Desk e.V.</p>");
    }

    @Test
    void whatNobodyEnteredIsSaidToBeMissing() {
        assertThat(
                        filled(
                                Map.of("rapporteur.operator.log-notice", " "),
                                "{{rapporteur.operator.log-notice|Nothing is known of logs.}}"))
                .isEqualTo("<p>Nothing is known of logs.</p>");
    }

    @Test
    void anAddressKeepsItsLinesAndItsSigns() {
        assertThat(
                        filled(
                                Map.of(
                                        "rapporteur.operator.address",
                                        "1. Long_Street_*5*\n<script>\n[x](/y) $1 \\"),
                                "{{rapporteur.operator.address|No address yet.}}"))
                .isEqualTo("<p>1. Long_Street_*5*<br>\n&lt;script&gt;<br>\n[x](/y) $1 \\</p>");
    }

    @Test
    void aPageCannotAskForASettingThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(Map.of(), "{{rapporteur.operator.shoe-size|None.}}"))
                .withMessage("rapporteur.operator.shoe-size");
    }

    /** The page as readers see it. */
    private static String filled(Map<String, String> settings, String page) {
        RapporteurProperties properties =
                new Binder(new MapConfigurationPropertySource(settings))
                        .bindOrCreate("rapporteur", RapporteurProperties.class);
        return Markup.render(new OperatorWords(properties).fill(page)).stored().strip();
    }
}
