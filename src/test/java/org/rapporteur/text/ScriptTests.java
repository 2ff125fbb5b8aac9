package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Александар Вучић | Aleksandar Vučić",
                "Нови Сад, Ђаковица, Џакарта | Novi Sad, Đakovica, Džakarta",
                "Љубљана, Његош, љубав, њива | Ljubljana, Njegoš, ljubav, njiva",
                "Сваки такав напад је неприхватљив | Svaki takav napad je neprihvatljiv",
                "Кфор \"у пажљиво састављеном писмену\" | Kfor \"u pažljivo sastavljenom pismenu\"",
                "Miloš Vučević, 1244 | Miloš Vučević, 1244",
            })
    void serbianCyrillicIsReadInLatin(String cyrillic, String latin) {
        assertThat(Script.latin(cyrillic)).isEqualTo(latin);
    }

    @Test
    void everyLetterOfTheAlphabetHasItsOwn() {
        assertThat(Script.latin("абвгдђежзијклљмнњопрстћуфхцчџш"))
                .isEqualTo("abvgdđežzijklljmnnjoprstćufhcčdžš");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Кфор", "КФОР (KFOR)", "С октября", "ћ"})
    void cyrillicIsRecognised(String text) {
        assertThat(Script.isCyrillic(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1244", "KFOR", "Vučić", "KFOR and UN (КФОР)", "Ιωάννης"})
    void otherTextIsNotCyrillic(String text) {
        assertThat(Script.isCyrillic(text)).isFalse();
    }
}
