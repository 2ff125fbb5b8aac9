package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.WordDiff.Kind;
import org.rapporteur.text.WordDiff.Run;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class WordDiffTests {

    /** Lost words as {@code -words-}, added ones as {@code +words+}. */
    private static String marked(List<Run> runs) {
        return runs.stream()
                .map(run ->
                        switch (run.kind()) {
                            case SAME -> run.text();
                            case LOST -> "-" + run.text() + "-";
                            case ADDED -> "+" + run.text() + "+";
                        })
                .collect(Collectors.joining());
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a b c | a b c | a b c",
                "a b c | a x c | a -b- +x+ c",
                "a b c d e | a x y e | a -b c d- +x y+ e",
                "a b | a | a -b-",
                "a | a b | a +b+",
                "to all actors. | to actors. | to -all- actors.",
                "troops & patrols | troops and patrols | troops -&- +and+ patrols",
                "this week. | this week | this week-.-",
                "end. | end! | end-.-+!+",
                "patrols to the north. | patrols. | patrols -to the north-.",
                "it’s “so” | it's \"so\" | it's \"so\"",
                "„so“ | «so» | «so»",
                "a  b | a b | a b",
                "We've | We’ll | -We've- +We’ll+",
                "1,000 men | 1,200 men | -1,000- +1,200+ men",
                "@NATO_KFOR de-escalate | KFOR de-escalate | -@NATO_KFOR- +KFOR+ de-escalate",
                "сви актери | све стране | -сви актери- +све стране+",
            })
    void marksTheWordsThatDiffer(String before, String after, String marked) {
        assertThat(marked(WordDiff.between(before, after).runs())).isEqualTo(marked);
    }

    @Test
    void showsBothSidesEachWithItsOwnWords() {
        WordDiff diff =
                WordDiff.between(
                        "We expect “all actors” to closely coordinate.",
                        "We expect \"all parties\" to coordinate.");
        assertThat(marked(diff.lost()))
                .isEqualTo("We expect “all -actors-” to -closely- coordinate.");
        assertThat(marked(diff.gained())).isEqualTo("We expect \"all +parties+\" to coordinate.");
        assertThat(diff.isSame()).isFalse();
    }

    @Test
    void textsWithTheSameWordsAreTheSame() {
        assertThat(WordDiff.between("", "").isSame()).isTrue();
        assertThat(WordDiff.between(" a\n“b” ", "a \"b\"").isSame()).isTrue();
        assertThat(WordDiff.between("", "a").runs()).containsExactly(new Run(Kind.ADDED, "a"));
        assertThat(WordDiff.between("a", " ").runs()).contains(new Run(Kind.LOST, "a"));
    }

    @Test
    void aTranslationOfAPostShowsWhatWasDropped() {
        WordDiff diff =
                WordDiff.between(
                        "dismantling of barricades. He understands the seriousness.",
                        "the dismantling of barricades");
        assertThat(marked(diff.runs()))
                .isEqualTo("+the+ dismantling of barricades-. He understands the seriousness.-");
    }

    @Test
    void whateverIsComparedEachSideStaysWhole() {
        Random random = new Random(2022);
        for (int round = 0; round < 3_000; round++) {
            String before = words(random);
            String after = words(random);
            WordDiff diff = WordDiff.between(before, after);
            assertThat(joined(diff.lost())).isEqualTo(before);
            assertThat(joined(diff.gained())).isEqualTo(after);
            assertThat(same(diff.lost()))
                    .isEqualTo(same(diff.gained()))
                    .isEqualTo(same(diff.runs()));
            assertThat(WordDiff.between(before, before).isSame()).isTrue();
        }
    }

    private static String words(Random random) {
        String[] pieces = {"a", "b", "c", "d", ",", ".", " ", " ", "  ", "\n\n", "“", "\"", "🙂"};
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(place -> pieces[random.nextInt(pieces.length)])
                .collect(Collectors.joining());
    }

    private static String same(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.kind() == Kind.SAME)
                .map(run -> run.text().replaceAll("\\s", "").replace('“', '"'))
                .collect(Collectors.joining());
    }

    @Test
    void inAVeryLongTextTheOneWordThatChangedIsFound() {
        String body = "One two three.\n\n".repeat(6_000);
        String before = body + "The old end.\n\n" + body;
        String after = body + "The new end.\n\n" + body;
        WordDiff diff = WordDiff.between(before, after);
        assertThat(diff.runs())
                .extracting(Run::kind)
                .containsExactly(Kind.SAME, Kind.LOST, Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(diff.runs()).contains(new Run(Kind.LOST, "old"), new Run(Kind.ADDED, "new"));
        assertThat(joined(diff.lost())).isEqualTo(before);
    }

    @Test
    void veryLongTextsWithLittleInCommonKeepEachOfTheirWords() {
        for (String end : List.of(" ", "\n")) {
            String before = chance(1, 300, 30_000, end);
            String after = chance(2, 300, 30_000, end);

            WordDiff diff = WordDiff.between(before, after);

            assertThat(joined(diff.lost())).isEqualTo(before);
            assertThat(joined(diff.gained())).isEqualTo(after);
        }
    }

    private static String chance(int seed, int vocabulary, int count, String end) {
        return new Random(seed)
                .ints(count, 0, vocabulary)
                .mapToObj(number -> "a" + number + end)
                .collect(Collectors.joining());
    }
}
