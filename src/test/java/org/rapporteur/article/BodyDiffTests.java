package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.WordDiff;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BodyDiffTests {

    private static final String PATROLS = "KFOR has sent more patrols to the north this week.";
    private static final String LETTER = "The letter was handed over at Merdare, on paper.";
    private static final String ENTRY = "Five members of the Union do not recognise Kosovo.";

    @Test
    void paragraphsThatStayedAreNotMarked() {
        assertThat(diff(List.of(PATROLS, LETTER), List.of(PATROLS, LETTER)))
                .containsExactly(PATROLS, LETTER);
    }

    @Test
    void aParagraphThatWasRewordedIsComparedWordByWord() {
        assertThat(diff(List.of(PATROLS), List.of(PATROLS.replace("more", "additional"))))
                .containsExactly(
                        "KFOR has sent [-more-] {+additional+} patrols to the north this week.");
    }

    @Test
    void unrelatedParagraphsAreNotWovenTogether() {
        assertThat(diff(List.of(PATROLS), List.of(ENTRY)))
                .containsExactly("[-" + PATROLS + "-]", "{+" + ENTRY + "+}");
    }

    @Test
    void aParagraphIsComparedWithTheOneItCameFromWhereverThatStood() {
        String earlier = LETTER.replace(", on paper", "");
        assertThat(diff(List.of(PATROLS, earlier), List.of(ENTRY, ENTRY + " Yet.", LETTER)))
                .containsExactly(
                        "[-" + PATROLS + "-]",
                        "{+" + ENTRY + "+}",
                        "{+" + ENTRY + " Yet.+}",
                        "The letter was handed over at Merdare{+, on paper+}.");
    }

    @Test
    void anArticleThatWasWrittenAnewIsStillReadInOrder() {
        List<String> before = Stream.iterate(1, n -> n + 1).limit(120).map(n -> "Old" + n).toList();
        List<String> after = Stream.iterate(1, n -> n + 1).limit(120).map(n -> "New" + n).toList();
        assertThat(diff(before, after)).hasSize(240).startsWith("[-Old1-]");
    }

    @Test
    void longBodiesThatChangedEverywhereAreComparedPlaceByPlace() {
        List<String> before =
                Stream.iterate(1, n -> n + 1).limit(90).map(n -> longText(n, "")).toList();
        List<String> after =
                Stream.iterate(1, n -> n + 1).limit(90).map(n -> longText(n, " Yet.")).toList();
        assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThat(diff(before, after))
                                .hasSize(90)
                                .allMatch(paragraph -> paragraph.endsWith("{+Yet.+}")));
    }

    private static String longText(int number, String end) {
        return "Paragraph " + number + ": " + (PATROLS + " ").repeat(40).strip() + end;
    }

    private static List<String> diff(List<String> before, List<String> after) {
        return BodyDiff.between(blocks(before), blocks(after)).stream()
                .map(part -> written(part.words()))
                .toList();
    }

    private static List<VersionBlock> blocks(List<String> paragraphs) {
        return paragraphs.stream().map(words -> new VersionBlock(words, null)).toList();
    }

    private static String written(WordDiff diff) {
        return diff.runs().stream()
                .map(run ->
                        switch (run.kind()) {
                            case SAME -> run.text();
                            case LOST -> "[-" + run.text() + "-]";
                            case ADDED -> "{+" + run.text() + "+}";
                        })
                .collect(Collectors.joining());
    }
}
