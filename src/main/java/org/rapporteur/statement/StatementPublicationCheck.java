package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorLookup.Speaking;
import org.rapporteur.text.PartialDate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What must be mended before a statement can appear. What it cannot be saved with, the form says.
 */
final class StatementPublicationCheck {

    private final StatementForm form;
    private final StatementEntry entry;
    private final Collection<Speaking> speakers;
    private final List<StatementIssue> issues = new ArrayList<>();

    private StatementPublicationCheck(
            StatementForm form, StatementEntry entry, Collection<Speaking> speakers) {
        this.form = form;
        this.entry = entry;
        this.speakers = speakers;
    }

    /**
     * The issues in the order of the form.
     *
     * @param form tidied, so that its rows are those of the entry
     */
    static List<StatementIssue> issues(
            StatementForm form, StatementEntry entry, Collection<Speaking> speakers) {
        return new StatementPublicationCheck(form, entry, speakers).issues();
    }

    private List<StatementIssue> issues() {
        who();
        when();
        how();
        about();
        links();
        wordings();
        return List.copyOf(issues);
    }

    private void who() {
        if (entry.details().speakers().isEmpty()) {
            block("speakers[0]", "speaker-missing");
        }
        for (Speaking speaking : speakers) {
            if (!speaking.isCapacityKnown(date())) {
                warn("speakers[0]", "capacity-unknown", speaking.name().name());
            }
        }
    }

    private @Nullable PartialDate date() {
        StatementDetails details = entry.details();
        return details.saidOn() == null ? details.reportedOn() : details.saidOn();
    }

    private void when() {
        if (date() == null) {
            block("saidOn", "date-missing");
        }
    }

    private void how() {
        if (form.channel().isEmpty()) {
            block("channel", "channel-missing");
        } else if (entry.details().channel() == Channel.UNKNOWN) {
            warn("channel", "channel-unknown");
        }
    }

    private void about() {
        if (entry.details().topics().isEmpty()) {
            block(form.topics().isEmpty() ? "anotherTopic" : "topics[0].chosen", "topic-missing");
        }
    }

    private void links() {
        for (int row = 0; row < form.links().size(); row++) {
            LinkForm link = form.links().get(row);
            if (link.kind().equals(LinkKind.CONTRADICTS.name()) && link.reason().isEmpty()) {
                block("links[" + row + "].reason", "contradiction-reason");
            }
        }
    }

    private void wordings() {
        List<Wording> wordings = entry.details().wordings();
        if (wordings.isEmpty()) {
            block("wordings[0].text", "wording-missing");
        }
        for (int row = 0; row < wordings.size(); row++) {
            wording(row, wordings.get(row));
        }
        passages(wordings);
    }

    private void wording(int row, Wording wording) {
        String field = "wordings[" + row + "].";
        String number = Integer.toString(row + 1);
        if (wording.words().isEmpty()) {
            block(field + "text", "words-missing", number);
        }
        if (!LanguageTags.isKnown(wording.language())) {
            block(field + "language", "language-missing", number);
        }
        if (!wording.ours()
                && !entry.hasSource(row)
                && form.wordings().get(row).source().isEmpty()) {
            block(field + "source", "source-missing", number);
        }
        if (wording.kind() == WordingKind.ORIGINAL && !wording.verbatim()) {
            block(field + "verbatim", "original-paraphrased", number);
        }
    }

    /** Texts name a passage by its number, so none may be left out. */
    private void passages(List<Wording> wordings) {
        TreeSet<Integer> numbers = new TreeSet<>();
        wordings.forEach(wording -> numbers.add(wording.passage()));
        for (int number = 1; !numbers.isEmpty() && number < numbers.last(); number++) {
            if (!numbers.contains(number)) {
                block("wordings[0].passage", "passage-missing", Integer.toString(number));
                return;
            }
        }
    }

    private void block(String field, String key, String... arguments) {
        issues.add(StatementIssue.blocking(field, key, arguments));
    }

    private void warn(String field, String key, String... arguments) {
        issues.add(StatementIssue.warning(field, key, arguments));
    }
}
