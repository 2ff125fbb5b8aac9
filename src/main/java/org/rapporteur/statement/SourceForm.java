package org.rapporteur.statement;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.LanguageTag;
import org.rapporteur.text.PartialDate;
import org.rapporteur.text.PlainText;
import org.rapporteur.text.WebAddress;
import org.rapporteur.web.EditorForm;
import org.rapporteur.web.Opened;
import org.rapporteur.web.Step;
import org.rapporteur.web.Typed;

import java.util.Objects;

/** A source as an editor types it. */
record SourceForm(
        @NotBlank(message = "{statement.source-form.url.missing}")
                @PlainText(max = WebAddress.MAX_LENGTH)
                @WebAddress
                String url,
        Boolean confirmed,
        @NotBlank(message = "{statement.source-form.publisher.missing}") @PlainText(max = 200)
                String publisher,
        @PlainText(max = 500) String title,
        @NotBlank(message = "{statement.source-form.language.missing}")
                @PlainText(max = 20)
                @LanguageTag
                String language,
        @PlainText(max = PartialDate.MAX_LENGTH) String published,
        @PlainText(max = PartialDate.MAX_LENGTH) String readOn,
        @PlainText(max = WebAddress.MAX_LENGTH) @WebAddress String archivedUrl,
        @PlainText(max = PartialDate.MAX_LENGTH) String archivedOn,
        @PlainText(max = 4000, lines = true) String note,
        String version,
        String step)
        implements EditorForm<SourceForm> {

    SourceForm {
        url = Typed.text(url);
        confirmed = Typed.isChecked(confirmed);
        publisher = Typed.text(publisher);
        title = Typed.text(title);
        language = Typed.text(language);
        published = Typed.text(published);
        readOn = Typed.text(readOn);
        archivedUrl = Typed.text(archivedUrl);
        archivedOn = Typed.text(archivedOn);
        note = Typed.text(note);
        version = Typed.text(version);
        step = Typed.text(step);
    }

    /** The form of a new source. */
    static SourceForm empty() {
        return new SourceForm("", false, "", "", "", "", "", "", "", "", "", "");
    }

    static SourceForm of(Opened<SourceDetails> source) {
        SourceDetails details = source.details();
        return new SourceForm(
                details.url(),
                details.confirmed(),
                details.publisher(),
                text(details.title()),
                details.language(),
                text(details.published()),
                text(details.readOn()),
                text(details.archivedUrl()),
                text(details.archivedOn()),
                text(details.note()),
                String.valueOf(source.version()),
                "");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** The source in a few words: its publisher and title. */
    public String name() {
        return title.isBlank() ? publisher : publisher + ": " + title;
    }

    @Override
    public SourceForm after(Step taken) {
        return this;
    }

    @Override
    public SourceForm about(long stored) {
        return new SourceForm(
                url,
                confirmed,
                publisher,
                title,
                language,
                published,
                readOn,
                archivedUrl,
                archivedOn,
                note,
                String.valueOf(stored),
                "");
    }
}
