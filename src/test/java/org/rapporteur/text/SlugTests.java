package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class SlugTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vučić | vucic",
                "Aleksandar Vučić | aleksandar-vucic",
                "Александар Вучић | aleksandar-vucic",
                "Đoković | djokovic",
                "Ђоковић | djokovic",
                "Љиљана Њежић, Џаја | ljiljana-njezic-dzaja",
                "Боцан | bocan",
                "Александр Боцан-Харченко | aleksandr-bocan-harcenko",
                "Щукин, объезд, съёмка, Юлия Яковлева, Эрмитаж, мышь, Чайка |"
                        + " scukin-obezd-semka-julija-jakovleva-ermitaz-mys-cajka",
                "Мария Захарова | marija-zaharova",
                "Київ, Україна | kijiv-ukrajina",
                "Ќосев и Ѓорѓи | kjosev-i-gjorgji",
                "Gërvalla-Schwarz | gervalla-schwarz",
                "Shqipëria, Vuçiç | shqiperia-vucic",
                "Außenminister Müller | aussenminister-muller",
                "Ιωάννης Κασουλίδης | ioannes-kasoulides",
                "Łódź, Århus, Ærø, İstanbul, Straße | lodz-arhus-aero-istanbul-strasse",
                "北京 | bei-jing",
                "NATO's KFOR boosts patrols – and “presence” |"
                        + " natos-kfor-boosts-patrols-and-presence",
                "NATO’s  reply: 1,000 troops? | natos-reply-1-000-troops",
                "2022 | 2022",
                "'' | untitled",
                "!!! ??? | untitled",
                "🙂 | untitled",
                "New | new-1",
                "Versions | versions-1",
            })
    void writesAnyNameInAscii(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
        assertThat(Slug.isValid(Slug.of(text))).isTrue();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Slug.of("Vuc\u030Cic\u0301")).isEqualTo("vucic");
        assertThat(Slug.of("и\u0306од")).isEqualTo("jod");
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        String slug = Slug.of("word ".repeat(100));
        assertThat(slug).hasSize(79).endsWith("word");
        assertThat(Slug.of("a".repeat(80))).hasSize(80);
        assertThat(Slug.of("a".repeat(500))).hasSize(80);
        assertThat(Slug.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "vucic", "kfor-2022-12-16-presence", "2022", "new-york"})
    void validSlugsAreTaken(String slug) {
        assertThat(Slug.isValid(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a-",
                "-a",
                "a--b",
                "A",
                "vučić",
                "a b",
                "a/b",
                "a.b",
                "a_b",
                "a\n",
                "..",
                "new",
                "versions",
                "feed",
                "٣"
            })
    void otherTextsAreNotSlugs(String text) {
        assertThat(Slug.isValid(text)).isFalse();
    }

    @Test
    void aSlugHasAtMostEightyCharacters() {
        assertThat(Slug.isValid("a".repeat(80))).isTrue();
        assertThat(Slug.isValid("a".repeat(81))).isFalse();
    }

    @Test
    void whateverIsTypedTheSlugIsValidAndItsOwnSlug() {
        Random random = new Random(2022);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append((char) random.nextInt(round % 2 == 0 ? 0x600 : 0x10000));
            }
            String slug = Slug.of(text.toString());
            assertThat(Slug.isValid(slug)).as(slug).isTrue();
            assertThat(Slug.of(slug)).isEqualTo(slug);
        }
    }
}
