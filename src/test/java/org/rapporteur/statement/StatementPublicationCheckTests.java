package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorLookup.Speaking;
import org.rapporteur.actor.ActorName;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Office;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What must be mended before a statement can appear. */
class StatementPublicationCheckTests {

    private final ActorId vucic = new ActorId(UUID.randomUUID());
    private final SourceId tanjug = new SourceId(UUID.randomUUID());
    private final List<Wording> wordings = new ArrayList<>(List.of(wording(1, true, tanjug)));
    private PartialDate saidOn = PartialDate.parse("2022-12-28");
    private Channel channel = Channel.INTERVIEW;
    private List<ActorId> speakers = List.of(vucic);

    @Test
    void nothingIsMissing() {
        assertThat(issues()).isEmpty();
    }

    @Test
    void aSpeakerIsNeeded() {
        speakers = List.of();
        assertThat(issues()).containsExactly("! speakers[0] speaker-missing");
    }

    @Test
    void aCapacityThatIsNotRecordedForTheDateIsPointedOut() {
        saidOn = PartialDate.parse("2016-05");
        assertThat(issues()).containsExactly("? speakers[0] capacity-unknown");
        saidOn = PartialDate.parse("2016/2018");
        assertThat(issues()).isEmpty();
    }

    @Test
    void aDateIsNeeded() {
        saidOn = null;
        assertThat(issues()).containsExactly("! saidOn date-missing");
    }

    @Test
    void aChannelThatIsNotKnownIsPointedOut() {
        channel = Channel.UNKNOWN;
        assertThat(issues()).containsExactly("? channel channel-unknown");
    }

    @Test
    void anOriginalIsVerbatim() {
        wordings.set(0, wording(1, false, tanjug));
        assertThat(issues()).containsExactly("! wordings[0].verbatim original-paraphrased");
    }

    @Test
    void onlyOurOwnTranslationNeedsNoSource() {
        wordings.add(ours());
        assertThat(issues()).isEmpty();
        wordings.set(0, wording(1, true, null));
        assertThat(issues()).containsExactly("! wordings[0].source source-missing");
        assertThat(issues(Map.of(0, source()))).isEmpty();
    }

    @Test
    void noPassageIsLeftOut() {
        wordings.add(wording(3, true, tanjug));
        assertThat(issues()).containsExactly("! wordings[0].passage passage-missing");
        wordings.add(wording(2, true, tanjug));
        assertThat(issues()).isEmpty();
    }

    @Test
    void wordsAndLanguageAreNeeded() {
        wordings.set(
                0,
                new Wording(
                        WordingKind.AS_REPORTED,
                        false,
                        "und",
                        "",
                        true,
                        false,
                        tanjug,
                        null,
                        null,
                        1));
        assertThat(issues())
                .containsExactly(
                        "! wordings[0].text words-missing",
                        "! wordings[0].language language-missing");
        wordings.clear();
        assertThat(issues()).containsExactly("! wordings[0].text wording-missing");
    }

    private List<String> issues() {
        return issues(Map.of());
    }

    private List<String> issues(Map<Integer, SourceDetails> newSources) {
        StatementDetails details =
                new StatementDetails(
                        "vucic-2022-12-28",
                        speakers,
                        null,
                        saidOn,
                        DateConfidence.CONFIRMED,
                        null,
                        channel,
                        null,
                        Claim.REPORTED,
                        null,
                        List.of(new TopicStance(new TopicId(UUID.randomUUID()), null)),
                        wordings,
                        List.of());
        return StatementPublicationCheck.issues(
                        form(), new StatementEntry(details, newSources), List.of(president()))
                .stream()
                .map(issue ->
                        (issue.blocking() ? "! " : "? ")
                                + issue.field()
                                + " "
                                + issue.key().substring("statement.issue.".length()))
                .toList();
    }

    private StatementForm form() {
        List<WordingForm> rows =
                wordings.stream().map(wording -> WordingForm.of(wording, "")).toList();
        return new StatementForm(
                null,
                null,
                null,
                null,
                null,
                channel.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                rows,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Speaking president() {
        ActorName name =
                new ActorName(vucic, "vucic", "Aleksandar Vučić", "Vučić", ActorKind.PERSON);
        Office office =
                new Office(
                        new ActorId(UUID.randomUUID()),
                        "President of Serbia",
                        PartialDate.parse("2017-05-31"),
                        null,
                        Ending.NOT_ESTABLISHED,
                        null,
                        false);
        return new Speaking(name, List.of(office));
    }

    private static Wording wording(int passage, boolean verbatim, SourceId source) {
        return new Wording(
                WordingKind.ORIGINAL,
                false,
                "sr-Latn",
                "Nema predaje.",
                verbatim,
                true,
                source,
                null,
                null,
                passage);
    }

    private static Wording ours() {
        return new Wording(
                WordingKind.TRANSLATION,
                true,
                "en",
                "There is no surrender.",
                true,
                false,
                null,
                null,
                null,
                1);
    }

    private static SourceDetails source() {
        return new SourceDetails(
                "RTS", null, "https://rts.example", true, "sr-Latn", null, null, null, null, null);
    }
}
