package org.rapporteur.topic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.rapporteur.text.NoHiddenSigns;
import org.rapporteur.text.PlainText;
import org.rapporteur.text.ValidSlug;
import org.rapporteur.web.EditorForm;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Step;
import org.rapporteur.web.Typed;

import java.util.List;
import java.util.Objects;

/** A topic as an editor types it. */
record TopicForm(
        @NotBlank(message = "{topic.form.title.missing}") @PlainText(max = 200) String title,
        @NotBlank(message = "{topic.form.navTitle.missing}") @PlainText(max = 60) String navTitle,
        @NotBlank(message = "{topic.form.question.missing}") @PlainText(max = 500) String question,
        @ValidSlug String slug,
        @Size(max = 20, message = "{topic.form.stances.too-many}") List<@Valid StanceRow> stances,
        @PlainText(max = 4000, lines = true) @NoHiddenSigns String note,
        @PlainText(max = 1000) String statusNote,
        @Pattern(regexp = "\\s*\\d{1,4}\\s*", message = "{topic.form.ordinal.refused}")
                String ordinal,
        String version,
        String step)
        implements EditorForm<TopicForm> {

    private static final List<StanceRow> USUAL =
            List.of(
                    new StanceRow("supports", Tone.FOR.name()),
                    new StanceRow("reserved", Tone.RESERVED.name()),
                    new StanceRow("opposes", Tone.AGAINST.name()),
                    new StanceRow("neutral", Tone.NEUTRAL.name()));

    TopicForm {
        title = Typed.text(title);
        navTitle = Typed.text(navTitle);
        question = Typed.text(question);
        slug = Typed.text(slug);
        stances = Typed.rows(stances);
        note = Typed.text(note);
        statusNote = Typed.text(statusNote);
        ordinal = Typed.text(ordinal);
        version = Typed.text(version);
        step = Typed.text(step);
    }

    /** The form of a new topic, with the usual vocabulary. */
    static TopicForm empty(int ordinal) {
        return new TopicForm("", "", "", "", USUAL, "", "", String.valueOf(ordinal), "", "");
    }

    static TopicForm of(Opened<TopicDetails> topic) {
        TopicDetails details = topic.details();
        return new TopicForm(
                details.title(),
                details.navTitle(),
                details.question(),
                details.slug(),
                details.stances().stream().map(StanceRow::of).toList(),
                Objects.requireNonNullElse(details.note(), ""),
                Objects.requireNonNullElse(details.statusNote(), ""),
                String.valueOf(details.ordinal()),
                String.valueOf(topic.version()),
                "");
    }

    /** What was typed, with one stance more or less. */
    @Override
    public TopicForm after(Step taken) {
        return with(taken.applied("stances", stances, StanceRow.EMPTY), version);
    }

    /** What was typed, now about the version that is stored. */
    @Override
    public TopicForm about(long stored) {
        return with(stances, String.valueOf(stored));
    }

    private TopicForm with(List<StanceRow> rows, String about) {
        return new TopicForm(
                title, navTitle, question, slug, rows, note, statusNote, ordinal, about, "");
    }
}
