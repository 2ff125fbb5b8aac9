package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorName;
import org.rapporteur.statement.CardWording;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.statement.Speaker;
import org.rapporteur.statement.StatementCard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article as readers see it.
 *
 * @param topics its own topic first
 * @param parts the body in reading order
 * @param onTheRecord every statement it uses, then those the editor chose
 * @param shown the passages it quotes, with their statements, in reading order
 * @param related the editor's choice first, then by shared topics and actors
 * @param version the number of the version shown
 */
record ArticlePage(
        ArticleId id,
        String slug,
        ArticleKind kind,
        String headline,
        String standfirst,
        String byline,
        List<ArticleTopic> topics,
        Instant publishedAt,
        Instant updatedAt,
        int version,
        List<BodyPart> parts,
        List<StatementCard> onTheRecord,
        List<Shown> shown,
        List<ArticleCard> related) {

    /** A passage of a statement that the article quotes or shows. */
    record Shown(StatementCard card, int passage, @Nullable String words) {}

    /** Whether something of note changed after the first publication. */
    public boolean isUpdated() {
        return updatedAt.isAfter(publishedAt);
    }

    /** The article's own topic. */
    public @Nullable ArticleTopic topic() {
        return topics.isEmpty() ? null : topics.getFirst();
    }

    /** The note on status, once, from the first topic that has one. */
    public @Nullable String statusNote() {
        return topics.stream()
                .map(ArticleTopic::statusNote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Who spoke in this story, and for whom, each once with the capacity of their first statement;
     * persons apart from those they spoke for.
     */
    public Map<ActorKind, List<Speaker>> actors() {
        Map<String, Speaker> once = new LinkedHashMap<>();
        for (StatementCard card : onTheRecord) {
            card.speakers().forEach(speaker -> once.putIfAbsent(speaker.actor().slug(), speaker));
            ActorName behalf = card.onBehalfOf();
            if (behalf != null) {
                once.putIfAbsent(behalf.slug(), new Speaker(behalf, null));
            }
        }
        return once.values().stream()
                .collect(
                        Collectors.groupingBy(
                                speaker -> speaker.actor().kind(),
                                () -> new EnumMap<>(ActorKind.class),
                                Collectors.toList()));
    }

    /**
     * The sources of the words quoted in reading order, then those of their other wordings, then
     * those of what else is on the record; each once.
     */
    public List<SourceLine> sources() {
        Map<String, SourceLine> once = new LinkedHashMap<>();
        shown.forEach(passage -> source(passage).ifPresent(s -> once.putIfAbsent(s.url(), s)));
        shown.stream()
                .flatMap(passage -> passage.card().wordings(passage.passage()).stream())
                .map(CardWording::source)
                .filter(Objects::nonNull)
                .forEach(source -> once.putIfAbsent(source.url(), source));
        onTheRecord.forEach(card ->
                source(new Shown(card, 1, null)).ifPresent(s -> once.putIfAbsent(s.url(), s)));
        return new ArrayList<>(once.values());
    }

    private static Optional<SourceLine> source(Shown shown) {
        return Optional.ofNullable(wording(shown)).map(CardWording::source);
    }

    private static @Nullable CardWording wording(Shown shown) {
        String words = shown.words();
        return shown.card().wordings().stream()
                .filter(wording -> wording.passage() == shown.passage())
                .filter(wording -> words != null && Quoting.isFrom(words, wording.words()))
                .findFirst()
                .orElseGet(() -> shown.card().lead(shown.passage()));
    }
}
