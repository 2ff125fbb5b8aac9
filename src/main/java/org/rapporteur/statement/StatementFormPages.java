package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.People;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.ActorLookup;
import org.rapporteur.actor.ActorLookup.Speaking;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.actor.Office;
import org.rapporteur.statement.StatementFormPage.SpeakerLine;
import org.rapporteur.statement.StatementFormPage.Suggestions;
import org.rapporteur.text.Dates;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.FormIssue;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the form of a statement on its page, with all that stands around it. */
@Component
class StatementFormPages {

    private static final int SUGGESTED_STATEMENTS = 100;

    private final StatementLookup statements;
    private final SourceLookup sources;
    private final ActorLookup actors;
    private final ActorReferences actorReferences;
    private final TopicCatalogue topics;
    private final TopicReferences topicReferences;
    private final People people;
    private final Dates dates;
    private final MessageSource messages;

    StatementFormPages(
            StatementLookup statements,
            SourceLookup sources,
            ActorLookup actors,
            ActorReferences actorReferences,
            TopicCatalogue topics,
            TopicReferences topicReferences,
            People people,
            Dates dates,
            MessageSource messages) {
        this.statements = statements;
        this.sources = sources;
        this.actors = actors;
        this.actorReferences = actorReferences;
        this.topics = topics;
        this.topicReferences = topicReferences;
        this.people = people;
        this.dates = dates;
        this.messages = messages;
    }

    /** The form as it is opened. */
    ModelAndView opened(SentForm shown, @Nullable EditedStatement stored) {
        return page(shown, stored, false, null, "", HttpStatus.OK);
    }

    /** The form after a row was added or taken away, or what was typed was checked. */
    ModelAndView changed(SentForm sent, @Nullable EditedStatement stored, String focus) {
        return page(sent, stored, true, null, focus, HttpStatus.OK);
    }

    /** The form as it comes back to be mended. */
    ModelAndView wrong(SentForm sent, @Nullable EditedStatement stored) {
        return page(sent, stored, true, null, "", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form as it comes back when somebody else saved first. */
    ModelAndView conflict(SentForm sent, EditedStatement stored, StatementConflict conflict) {
        return page(sent, stored, true, conflict, "", HttpStatus.CONFLICT);
    }

    /**
     * The form as it comes back when somebody else deleted the draft: from now on it is about a new
     * statement.
     */
    ModelAndView gone(SentForm sent) {
        sent.errors().reject("statement.form.gone");
        return page(sent, null, true, null, "", HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            SentForm sent,
            @Nullable EditedStatement stored,
            boolean unsaved,
            @Nullable StatementConflict conflict,
            String focus,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("statement/statement-form", status);
        page.addObject("form", sent.form());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", sent.errors());
        StatementFormPage around = around(sent, stored, unsaved, conflict, focus);
        page.addObject("page", around);
        page.addObject("title", title(around));
        page.addObject("confidences", DateConfidence.values());
        page.addObject("channels", Channel.values());
        page.addObject("claims", Claim.values());
        page.addObject("linkKinds", LinkKind.values());
        page.addObject("wordingKinds", WordingChoice.values());
        page.addObject("changes", StatementChange.values());
        return page;
    }

    private String title(StatementFormPage page) {
        Locale locale = LocaleContextHolder.getLocale();
        if (page.stored() == null) {
            return messages.getMessage("statement.form.title.new", null, locale);
        }
        PartialDate date = page.saidOn() == null ? page.reportedOn() : page.saidOn();
        String slug = page.stored().details().slug();
        if (page.speakers().isEmpty()) {
            return messages.getMessage("statement.form.title.nobody", new Object[] {slug}, locale);
        }
        Object[] told = {
            page.speakers().stream().map(SpeakerLine::name).collect(Collectors.joining(", ")),
            date == null ? slug : dates.shortWords(date)
        };
        return messages.getMessage("statement.form.title", told, locale);
    }

    private StatementFormPage around(
            SentForm sent,
            @Nullable EditedStatement stored,
            boolean unsaved,
            @Nullable StatementConflict conflict,
            String focus) {
        List<StatementIssue> issues = issues(sent);
        StatementDetails details = sent.entry().details();
        List<TopicLine> lines = topics.all();
        List<HistoryLine> history = stored == null ? List.of() : statements.history(stored.id());
        return new StatementFormPage(
                stored,
                unsaved,
                inWords(issues, true),
                inWords(issues, false),
                details.saidOn(),
                details.reportedOn(),
                speakers(details),
                found(sent.form()),
                known(sent.form()),
                lines.stream().collect(Collectors.toMap(TopicLine::slug, Function.identity())),
                lines.size() > StatementForms.OFFERED_TOPICS,
                history,
                people.names(accounts(stored, history)),
                suggestions(lines),
                conflict,
                focus);
    }

    private static List<UUID> accounts(
            @Nullable EditedStatement stored, List<HistoryLine> history) {
        Stream<@Nullable UUID> last =
                Stream.of(stored).filter(Objects::nonNull).map(EditedStatement::editedBy);
        return Stream.concat(history.stream().map(HistoryLine::by), last)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What must be mended before a statement can appear, and what an editor should know. */
    List<StatementIssue> issues(SentForm sent) {
        return StatementPublicationCheck.issues(
                sent.form(),
                sent.entry(),
                actors.speaking(sent.entry().details().speakers()).values());
    }

    private List<FormIssue> inWords(List<StatementIssue> issues, boolean blocking) {
        Locale locale = LocaleContextHolder.getLocale();
        return issues.stream()
                .filter(issue -> issue.blocking() == blocking)
                .map(issue ->
                        new FormIssue(
                                issue.field(),
                                messages.getMessage(
                                        issue.key(), issue.arguments().toArray(), locale)))
                .distinct()
                .toList();
    }

    private List<SpeakerLine> speakers(StatementDetails details) {
        PartialDate date = details.saidOn() == null ? details.reportedOn() : details.saidOn();
        Map<?, Speaking> speaking = actors.speaking(details.speakers());
        return details.speakers().stream()
                .map(speaking::get)
                .filter(Objects::nonNull)
                .map(speaker ->
                        new SpeakerLine(
                                speaker.name().name(),
                                speaker.name().kind() == ActorKind.PERSON,
                                speaker.heldOn(date).stream().map(Office::title).toList()))
                .toList();
    }

    private Map<String, FoundStatement> found(StatementForm form) {
        Map<String, FoundStatement> found = new HashMap<>();
        Stream.concat(form.answers().stream(), form.links().stream().map(LinkForm::other))
                .filter(typed -> !typed.isEmpty())
                .distinct()
                .forEach(typed ->
                        statements
                                .reference(typed)
                                .map(id -> statements.of(List.of(id)).get(id))
                                .ifPresent(statement -> found.put(typed, statement)));
        return found;
    }

    private Map<String, SourceLine> known(StatementForm form) {
        List<String> addresses =
                form.wordings().stream()
                        .map(WordingForm::source)
                        .filter(WordingReader::isAddress)
                        .distinct()
                        .toList();
        Map<String, SourceLine> byKey = sources.at(addresses);
        Map<String, SourceLine> known = new HashMap<>();
        for (String address : addresses) {
            SourceLine line = byKey.get(SourceAddress.key(address));
            if (line != null) {
                known.put(address, line);
            }
        }
        return known;
    }

    private Suggestions suggestions(List<TopicLine> lines) {
        boolean further = lines.size() > StatementForms.OFFERED_TOPICS;
        return new Suggestions(
                actorReferences.suggestions(),
                statements.latest(SUGGESTED_STATEMENTS),
                further ? topicReferences.suggestions() : List.of(),
                LanguageTags.usual(LocaleContextHolder.getLocale()));
    }
}
