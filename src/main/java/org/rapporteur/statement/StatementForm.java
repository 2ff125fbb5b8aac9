package org.rapporteur.statement;

import static org.rapporteur.statement.Typed.longer;
import static org.rapporteur.statement.Typed.without;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.rapporteur.text.PlainText;
import org.rapporteur.text.Slug;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A statement as an editor types it; it can be wrong.
 *
 * @param speakers what was typed to name them
 * @param topics a row for each topic the form offers
 * @param anotherTopic what was typed to find a topic the form does not offer
 * @param answers the statements it answers, where nothing more is to be said
 * @param links every other link, with its reason
 * @param change the kind of change, once the statement is published
 * @param reason what readers are told of the change
 * @param withdrawalReason what readers are told when the statement is taken back
 * @param version the version of the statement on which the form was opened; 0 for a new one
 */
record StatementForm(
        @Size(max = 10, message = "{statement.form.too-many}")
                List<@PlainText(max = 300) String> speakers,
        @PlainText(max = 300) String onBehalfOf,
        @PlainText(max = 64) String saidOn,
        @PlainText(max = 20) String dateConfidence,
        @PlainText(max = 64) String reportedOn,
        @PlainText(max = 20) String channel,
        @PlainText(max = 200) String place,
        @PlainText(max = 20) String claim,
        @Size(max = 60, message = "{statement.form.too-many}") List<@Valid TopicForm> topics,
        @PlainText(max = 300) String anotherTopic,
        @Size(max = 20, message = "{statement.form.too-many}")
                List<@PlainText(max = 300) String> answers,
        @Size(max = 20, message = "{statement.form.too-many}") List<@Valid LinkForm> links,
        @Size(max = 20, message = "{statement.form.too-many}") List<@Valid WordingForm> wordings,
        @PlainText(max = Slug.MAX_LENGTH) String slug,
        @PlainText(max = 4000, lines = true) String note,
        @PlainText(max = 20) String change,
        @PlainText(max = 500, lines = true) String reason,
        @PlainText(max = 500, lines = true) String withdrawalReason,
        Long version) {

    StatementForm {
        speakers = Typed.lines(speakers);
        onBehalfOf = Typed.line(onBehalfOf);
        saidOn = Typed.line(saidOn);
        dateConfidence = Typed.choice(dateConfidence, DateConfidence.NOT_CONFIRMED);
        reportedOn = Typed.line(reportedOn);
        channel = Typed.line(channel);
        place = Typed.line(place);
        claim = Typed.choice(claim, Claim.REPORTED);
        topics = Typed.rows(topics, TopicForm::of);
        anotherTopic = Typed.line(anotherTopic);
        answers = Typed.lines(answers);
        links = Typed.rows(links, LinkForm::of);
        wordings = Typed.rows(wordings, WordingForm::of);
        slug = Typed.line(slug);
        note = Typed.text(note);
        change = Typed.line(change);
        reason = Typed.text(reason);
        withdrawalReason = Typed.text(withdrawalReason);
        version = Objects.requireNonNullElse(version, 0L);
    }

    /** The form for a new statement: nothing is guessed, least of all its date. */
    static StatementForm empty() {
        return new StatementForm(
                List.of(),
                "",
                "",
                DateConfidence.NOT_CONFIRMED.name(),
                "",
                "",
                "",
                Claim.REPORTED.name(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                0L);
    }

    /** The same text as typed, on the version that is stored now. */
    StatementForm on(long stored) {
        return with(speakers, topics, answers, links, wordings, anotherTopic, stored);
    }

    /** The same text with the rows of topics that the form offers. */
    StatementForm offering(List<TopicForm> rows, String another) {
        return with(speakers, rows, answers, links, wordings, another, version);
    }

    /** The same text without the rows in which nothing was typed. */
    StatementForm tidied() {
        return with(
                kept(speakers, speaker -> !speaker.isEmpty()),
                topics,
                kept(answers, answer -> !answer.isEmpty()),
                kept(links, link -> !link.isBlank()),
                kept(wordings, wording -> !wording.isBlank()),
                anotherTopic,
                version);
    }

    /** The same text with a first row wherever an editor will look for one. */
    StatementForm withFirstRows() {
        return with(
                speakers.isEmpty() ? List.of("") : speakers,
                topics,
                answers.isEmpty() ? List.of("") : answers,
                links,
                wordings.isEmpty() ? List.of(WordingForm.empty()) : wordings,
                anotherTopic,
                version);
    }

    StatementForm withSpeaker() {
        return with(
                longer(withFirstRows().speakers, ""),
                topics,
                answers,
                links,
                wordings,
                anotherTopic,
                version);
    }

    StatementForm withoutSpeaker(int row) {
        return with(
                without(speakers, row), topics, answers, links, wordings, anotherTopic, version);
    }

    StatementForm withAnswer() {
        return with(
                speakers,
                topics,
                longer(withFirstRows().answers, ""),
                links,
                wordings,
                anotherTopic,
                version);
    }

    StatementForm withoutAnswer(int row) {
        return with(
                speakers, topics, without(answers, row), links, wordings, anotherTopic, version);
    }

    StatementForm withLink() {
        return with(
                speakers,
                topics,
                answers,
                longer(links, LinkForm.empty()),
                wordings,
                anotherTopic,
                version);
    }

    StatementForm withoutLink(int row) {
        return with(
                speakers, topics, answers, without(links, row), wordings, anotherTopic, version);
    }

    StatementForm withWording() {
        return with(
                speakers,
                topics,
                answers,
                links,
                longer(withFirstRows().wordings, WordingForm.empty()),
                anotherTopic,
                version);
    }

    StatementForm withoutWording(int row) {
        return with(
                speakers, topics, answers, links, without(wordings, row), anotherTopic, version);
    }

    private static <T> List<T> kept(List<T> rows, Predicate<T> filled) {
        return rows.stream().filter(filled).toList();
    }

    private StatementForm with(
            List<String> newSpeakers,
            List<TopicForm> newTopics,
            List<String> newAnswers,
            List<LinkForm> newLinks,
            List<WordingForm> newWordings,
            String newAnotherTopic,
            long newVersion) {
        return new StatementForm(
                newSpeakers,
                onBehalfOf,
                saidOn,
                dateConfidence,
                reportedOn,
                channel,
                place,
                claim,
                newTopics,
                newAnotherTopic,
                newAnswers,
                newLinks,
                newWordings,
                slug,
                note,
                change,
                reason,
                withdrawalReason,
                newVersion);
    }
}
