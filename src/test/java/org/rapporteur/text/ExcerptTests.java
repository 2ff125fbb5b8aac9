package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Arrays;

class ExcerptTests {

    private static final String POST =
            "Since October we’ve been reinforcing our presence, including with additional troops &"
                    + " patrols in northern Kosovo this week. We expect all actors to closely"
                    + " coordinate with @NATO_KFOR & refrain from provocative shows of force, to"
                    + " ensure the “safety and security” of all communities.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since October we’ve been reinforcing our presence",
                "Since October we've been reinforcing our presence",
                "“provocative shows of force”",
                "provocative   shows\n of\u00a0force",
                "of all communities.",
                "@NATO_KFOR & refrain",
                "Since October […] troops & patrols",
                "Since October [...] troops & patrols",
                "Since October (...) troops & patrols",
                "Since October (…) troops & patrols",
                "Since October … troops & patrols",
                "Since October... troops & patrols",
                "Since October [ … ] our presence, […] all communities.",
                "[…] our presence",
                "our presence […]",
                "the 'safety and security' of",
                "the «\u00a0safety and security\u00a0» of",
                "the „safety and security“ of",
                "the safety and security of",
                "[w]e expect all actors",
                "[W]e expect all actors",
                "in northern [K]osovo this week",
                "all [the] actors to closely coordinate",
                "all actors [of the region] to closely coordinate",
                "We expect [them] to closely coordinate",
                "reinforc[ed] our presence",
                "coordinate with [the mission] & refrain",
                "[KFOR] refrain",
                "of all communities [in Kosovo]",
                "Since October we’ve been […] provocative shows [of violence], to ensure",
            })
    void isAnExcerpt(String words) {
        assertThat(Excerpt.isExcerpt(words, POST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "“”",
                "[…]",
                "[KFOR]",
                "… & …",
                "This week we have expanded our footprint",
                "since October",
                "all actors to coordinate",
                "all actors, to closely",
                "troops and patrols",
                "our presence […] Since October",
                "reinforc",
                "inforcing our presence",
                "Since October weve been",
                "We expect [a very long addition] & refrain from",
                "coordinate[x] NATO_KFOR refrain",
                "coordinat[ing] @NATO_KFOR",
                "of all communities. More",
                "provocative\u00adshows",
            })
    void isNoExcerpt(String words) {
        assertThat(Excerpt.isExcerpt(words, POST)).isFalse();
    }

    @Test
    void marksOfTheWordingItselfMayBeQuoted() {
        assertThat(
                        Excerpt.isExcerpt(
                                "attacks … on Eulex",
                                "should be involved in attacks … on Eulex and KFOR"))
                .isTrue();
        assertThat(
                        Excerpt.isExcerpt(
                                "na północy [Kosowa]. Grupy", "aktów na północy [Kosowa]. Grupy"))
                .isTrue();
        assertThat(
                        Excerpt.isExcerpt(
                                "devono essere «pienamente attuati»",
                                "tutti gli accordi devono essere \"pienamente attuati\""))
                .isTrue();
    }

    @Test
    void aWordWithinAnotherIsNotQuoted() {
        assertThat(Excerpt.isExcerpt("not", "nothing is decided")).isFalse();
        assertThat(Excerpt.isExcerpt("supported", "we supported it")).isTrue();
        assertThat(Excerpt.isExcerpt("supported", "it is unsupported")).isFalse();
        assertThat(Excerpt.isExcerpt("科索沃", "关于科索沃问题")).isTrue();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Excerpt.isExcerpt("Vuc\u030Cic\u0301", "rekao je Vučić")).isTrue();
    }

    @Test
    void everyRunOfWholeWordsIsAnExcerpt() {
        String[] words = POST.split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= words.length; to++) {
                String run = String.join(" ", Arrays.copyOfRange(words, from, to));
                assertThat(Excerpt.isExcerpt(run, POST)).isEqualTo(run.matches(".*\\p{L}.*"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]", "a […] ", "a", "a [a] ", "[", "]", "…", "'", "[a"})
    void wordsMadeToBeHardAreJudgedSoon(String pattern) {
        String words = pattern.repeat(100_000 / pattern.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Excerpt.isExcerpt(words, "a ".repeat(20_000)));
    }
}
