package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorName;
import org.rapporteur.text.PartialDate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A published statement as readers see it beside and within other things.
 *
 * @param saidOn null when no date was established; then {@code reportedOn} says when it was
 *     reported
 * @param place where it was made, in the editors' words
 * @param publishedAt when the portal first showed it
 * @param wordings all of them, by passage
 */
public record StatementCard(
        StatementId id,
        String slug,
        List<Speaker> speakers,
        @Nullable ActorName onBehalfOf,
        @Nullable PartialDate saidOn,
        @Nullable PartialDate reportedOn,
        DateConfidence dateConfidence,
        Channel channel,
        @Nullable String place,
        Claim claim,
        Instant publishedAt,
        List<TopicMark> topics,
        List<CardWording> wordings) {

    /** The language of the interface; its readers see translations into it first. */
    private static final String READERS = "en";

    private static final Comparator<Worded> FOR_READERS = LeadWording.forReadersOf(READERS);

    /** The path of the statement's page. */
    public String path() {
        return "/statements/" + slug;
    }

    /** The day it was said, or else the day it was reported. */
    public @Nullable PartialDate date() {
        return saidOn == null ? reportedOn : saidOn;
    }

    /** On whose behalf it was said, where no capacity of a speaker says so already. */
    public @Nullable ActorName spokenFor() {
        boolean said = speakers.stream().anyMatch(speaker -> speaker.capacity() != null);
        return said ? null : onBehalfOf;
    }

    /** The numbers of its passages, in order. */
    public List<Integer> passages() {
        return wordings.stream().map(CardWording::passage).distinct().sorted().toList();
    }

    /** The wordings of one passage. */
    public List<CardWording> wordings(int passage) {
        return wordings.stream().filter(wording -> wording.passage() == passage).toList();
    }

    /** The wording that stands for a passage; for the first one, where there is no such passage. */
    public CardWording lead(int passage) {
        return wordings(passage).stream().min(FOR_READERS).orElseGet(this::lead);
    }

    /** The wording that stands for the statement. */
    public CardWording lead() {
        return wordings(passages().getFirst()).stream().min(FOR_READERS).orElseThrow();
    }

    /** In how many languages its words are on record. */
    public long languages() {
        return wordings.stream().map(CardWording::language).distinct().count();
    }
}
