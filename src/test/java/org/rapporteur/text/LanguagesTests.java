package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import java.util.Locale;

class LanguagesTests {

    private final Languages languages = new Languages();

    @BeforeEach
    void onAnEnglishPage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leaveThePage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aLanguageIsNamedWithItsScriptWhereTheTagSaysIt() {
        assertThat(languages.name("sr-Latn")).isEqualTo("Serbian (Latin)");
        assertThat(languages.name("sq")).isEqualTo("Albanian");
    }

    @Test
    void onlyWhatIsWrittenFromRightToLeftSaysSo() {
        assertThat(languages.dir("ar")).isEqualTo("rtl");
        assertThat(languages.dir("sr-Cyrl")).isNull();
    }
}
