package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicId;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.topic.TopicReferences;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the form of a statement, so that it reads back as what is stored. */
@Component
class StatementForms {

    /** So many topics are offered as a list; further ones are found by typing. */
    static final int OFFERED_TOPICS = 20;

    private final ActorReferences actors;
    private final TopicCatalogue topics;
    private final TopicReferences topicReferences;
    private final StatementLookup statements;
    private final SourceLookup sources;

    StatementForms(
            ActorReferences actors,
            TopicCatalogue topics,
            TopicReferences topicReferences,
            StatementLookup statements,
            SourceLookup sources) {
        this.actors = actors;
        this.topics = topics;
        this.topicReferences = topicReferences;
        this.statements = statements;
        this.sources = sources;
    }

    StatementForm blank() {
        return offering(StatementForm.empty());
    }

    /** A form that shows what is stored. */
    StatementForm of(EditedStatement stored) {
        StatementDetails details = stored.details();
        Map<ActorId, String> names = actors.written(actorsOf(details));
        Map<StatementId, FoundStatement> others =
                statements.of(details.links().stream().map(StatementLink::other).toList());
        StatementForm form =
                new StatementForm(
                        details.speakers().stream()
                                .map(speaker -> names.getOrDefault(speaker, ""))
                                .toList(),
                        details.onBehalfOf() == null
                                ? ""
                                : names.getOrDefault(details.onBehalfOf(), ""),
                        text(details.saidOn()),
                        details.dateConfidence().name(),
                        text(details.reportedOn()),
                        details.channel().name(),
                        Typed.line(details.place()),
                        details.claim().name(),
                        rows(details.topics()),
                        "",
                        answers(details, others),
                        links(details, others),
                        wordings(details),
                        details.slug(),
                        Typed.text(details.note()),
                        "",
                        "",
                        "",
                        stored.version());
        return offering(form);
    }

    private static List<ActorId> actorsOf(StatementDetails details) {
        return Stream.concat(details.speakers().stream(), Stream.ofNullable(details.onBehalfOf()))
                .toList();
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.text();
    }

    private List<TopicForm> rows(List<TopicStance> stances) {
        Map<TopicId, String> slugs =
                topics.all().stream().collect(Collectors.toMap(TopicLine::id, TopicLine::slug));
        return stances.stream()
                .map(stance ->
                        new TopicForm(
                                slugs.getOrDefault(stance.topic(), ""),
                                true,
                                Typed.line(stance.stance())))
                .toList();
    }

    private static boolean isPlainAnswer(StatementLink link) {
        return link.kind() == LinkKind.ANSWERS && link.reason() == null;
    }

    private static List<String> answers(
            StatementDetails details, Map<StatementId, FoundStatement> others) {
        return details.links().stream()
                .filter(StatementForms::isPlainAnswer)
                .map(link -> slugOf(link, others))
                .toList();
    }

    private static List<LinkForm> links(
            StatementDetails details, Map<StatementId, FoundStatement> others) {
        return details.links().stream()
                .filter(link -> !isPlainAnswer(link))
                .map(link ->
                        new LinkForm(
                                link.kind().name(),
                                slugOf(link, others),
                                Typed.text(link.reason())))
                .toList();
    }

    private static String slugOf(StatementLink link, Map<StatementId, FoundStatement> others) {
        return Objects.requireNonNull(others.get(link.other())).slug();
    }

    private List<WordingForm> wordings(StatementDetails details) {
        Map<SourceId, SourceLine> known =
                sources.of(
                        details.wordings().stream()
                                .map(Wording::source)
                                .filter(Objects::nonNull)
                                .toList());
        return details.wordings().stream()
                .map(wording -> WordingForm.of(wording, address(wording.source(), known)))
                .toList();
    }

    private static String address(@Nullable SourceId source, Map<SourceId, SourceLine> known) {
        SourceLine line = source == null ? null : known.get(source);
        return line == null ? "" : line.url();
    }

    /** The same text with a row for each topic that is offered, and for each one chosen. */
    StatementForm offering(StatementForm form) {
        List<TopicLine> lines = topics.all();
        List<TopicForm> rows = new ArrayList<>();
        lines.stream().limit(OFFERED_TOPICS).map(line -> row(form, line.slug())).forEach(rows::add);
        Set<String> offered = rows.stream().map(TopicForm::topic).collect(Collectors.toSet());
        form.topics().stream()
                .filter(row -> row.chosen() && !offered.contains(row.topic()))
                .forEach(rows::add);
        return form.offering(rows, form.anotherTopic());
    }

    private static TopicForm row(StatementForm form, String slug) {
        return form.topics().stream()
                .filter(row -> row.topic().equals(slug))
                .findFirst()
                .orElseGet(() -> new TopicForm(slug, false, ""));
    }

    /** The same text with a row for the topic that was typed, if there is such a topic. */
    StatementForm withAnotherTopic(StatementForm form) {
        Optional<TopicLine> topic =
                topicReferences
                        .find(form.anotherTopic())
                        .flatMap(id ->
                                topics.all().stream()
                                        .filter(line -> line.id().equals(id))
                                        .findFirst());
        if (topic.isEmpty()) {
            return form;
        }
        String slug = topic.get().slug();
        List<TopicForm> rows =
                new ArrayList<>(
                        form.topics().stream().filter(row -> !row.topic().equals(slug)).toList());
        rows.add(new TopicForm(slug, true, row(form, slug).stance()));
        return offering(form.offering(rows, ""));
    }
}
