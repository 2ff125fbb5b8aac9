package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText;

/**
 * A wording in the form of a statement, as typed. Where the address of its source is not known yet,
 * the form also says what is published there.
 *
 * @param kind a {@link WordingChoice}
 * @param language a language tag, or the name of a language in the list
 * @param source the address of the source
 * @param publisher of a new source
 * @param title of a new source
 * @param published when a new source was published (EDTF)
 * @param sourceLanguage of a new source
 * @param passage wordings with the same number are versions of the same words
 * @param note for editors
 */
record WordingForm(
        @PlainText(max = 20) String kind,
        @PlainText(max = 60) String language,
        @PlainText(max = MAX_TEXT, lines = true) String text,
        Boolean verbatim,
        Boolean checked,
        @PlainText(max = 2000) String source,
        @PlainText(max = 200) String publisher,
        @PlainText(max = 500) String title,
        @PlainText(max = 64) String published,
        @PlainText(max = 60) String sourceLanguage,
        @PlainText(max = 2) String passage,
        @PlainText(max = 200) String locator,
        @PlainText(max = 2000, lines = true) String note) {

    static final int MAX_TEXT = 10_000;

    WordingForm {
        kind = Typed.choice(kind, WordingChoice.AS_REPORTED);
        language = Typed.line(language);
        text = Typed.text(text);
        verbatim = Boolean.TRUE.equals(verbatim);
        checked = Boolean.TRUE.equals(checked);
        source = Typed.line(source);
        publisher = Typed.line(publisher);
        title = Typed.line(title);
        published = Typed.line(published);
        sourceLanguage = Typed.line(sourceLanguage);
        passage = Typed.line(passage);
        locator = Typed.line(locator);
        note = Typed.text(note);
    }

    /** A wording of unsettled origin, until an editor says otherwise. */
    static WordingForm empty() {
        return new WordingForm(
                WordingChoice.AS_REPORTED.name(),
                "",
                "",
                false,
                false,
                "",
                "",
                "",
                "",
                "",
                "1",
                "",
                "");
    }

    static WordingForm of(@Nullable WordingForm typed) {
        return typed == null ? empty() : typed;
    }

    /** A recorded wording; the address of its source, if it has one. */
    static WordingForm of(Wording wording, String source) {
        return new WordingForm(
                WordingChoice.of(wording).name(),
                LanguageTags.isUndetermined(wording.language()) ? "" : wording.language(),
                wording.words(),
                wording.verbatim(),
                wording.checked(),
                source,
                "",
                "",
                "",
                "",
                Integer.toString(wording.passage()),
                Typed.line(wording.locator()),
                Typed.text(wording.note()));
    }

    /** Whether nothing was typed; choices alone are no wording. */
    boolean isBlank() {
        return (language + text + source + locator + note).isEmpty() && !describesSource();
    }

    /** Whether it says what is published at a new address. */
    boolean describesSource() {
        return !(publisher + title + published + sourceLanguage).isEmpty();
    }
}
