package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicLine;
import org.rapporteur.web.FormIssue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What stands around the form of a statement.
 *
 * @param stored what is stored; null for a new statement
 * @param unsaved whether the form was sent and nothing was saved
 * @param checks what must be mended before the statement can appear
 * @param warnings what an editor should know before it appears
 * @param saidOn the date typed, if it is one
 * @param speakers the speakers that were found, with their capacities on the date
 * @param found the statements that were typed, by what was typed
 * @param sources the sources that are known, by the address that was typed
 * @param topics by slug
 * @param further whether there are more topics than those listed
 * @param people the names of the accounts in the history
 * @param conflict what somebody else saved meanwhile
 * @param focus the part of the form an editor goes on with; empty for its beginning
 */
record StatementFormPage(
        @Nullable EditedStatement stored,
        boolean unsaved,
        List<FormIssue> checks,
        List<FormIssue> warnings,
        @Nullable PartialDate saidOn,
        @Nullable PartialDate reportedOn,
        List<SpeakerLine> speakers,
        Map<String, FoundStatement> found,
        Map<String, SourceLine> sources,
        Map<String, TopicLine> topics,
        boolean further,
        List<HistoryLine> history,
        Map<UUID, String> people,
        Suggestions suggestions,
        @Nullable StatementConflict conflict,
        String focus) {

    /** A speaker with the capacities held on the date of the statement. */
    record SpeakerLine(String name, boolean person, List<String> capacities) {}

    /** What the fields suggest without script. */
    record Suggestions(
            List<String> actors,
            List<FoundStatement> statements,
            List<String> topics,
            Map<String, String> languages) {}

    /** The speakers who can have spoken in a capacity: an organisation speaks as itself. */
    public List<SpeakerLine> persons() {
        return speakers.stream().filter(SpeakerLine::person).toList();
    }

    /** Where the form is sent to be saved. */
    public String action() {
        return stored == null ? "/admin/statements" : "/admin/statements/" + id();
    }

    /** Where the form is sent to be published. */
    public String publication() {
        return "/admin/statements/" + id() + "/publication";
    }

    /** Where the form is sent to take the statement back. */
    public String withdrawal() {
        return "/admin/statements/" + id() + "/withdrawal";
    }

    /** Where the form is sent to throw the draft away. */
    public String deletion() {
        return "/admin/statements/" + id() + "/deletion";
    }

    private String id() {
        return stored == null ? "new" : stored.id().value().toString();
    }

    /** New, draft, published or withdrawn. */
    public String state() {
        return stored == null ? "new" : stored.state().name().toLowerCase(Locale.ROOT);
    }

    /** Since when it is in its state; null for a new statement. */
    public @Nullable Instant since() {
        if (stored == null) {
            return null;
        }
        return switch (stored.state()) {
            case DRAFT -> stored.editedAt();
            case PUBLISHED -> stored.publishedAt();
            case WITHDRAWN -> stored.withdrawnAt();
        };
    }

    /** Who an account belongs to, as far as it is known. */
    public @Nullable String name(@Nullable UUID account) {
        return account == null ? null : people.get(account);
    }

    /** The language of the words that were typed; null when nobody can tell. */
    public @Nullable String language(WordingForm wording) {
        return LanguageTags.read(wording.language()).orElse(null);
    }

    public boolean isDraft() {
        return stored == null || stored.isDraft();
    }

    public boolean isPublished() {
        return stored != null && stored.isPublished();
    }

    public boolean isWithdrawn() {
        return stored != null && stored.isWithdrawn();
    }

    /** Whether an address was typed at which no source is known yet. */
    public boolean isNewSource(WordingForm wording) {
        return !wording.source().isEmpty() && !sources.containsKey(wording.source());
    }
}
