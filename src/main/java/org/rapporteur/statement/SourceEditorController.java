package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.MentionedIn;
import org.rapporteur.web.Notice;
import org.rapporteur.web.RecordEditor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;
import java.util.UUID;

/** The desk of sources: their list and their form. */
@Controller
@RequestMapping(SourceEditorController.PATH)
class SourceEditorController extends RecordEditor<SourceForm, SourceDetails> {

    static final String PATH = "/admin/sources";

    private final SourceDesk desk;
    private final SourceFormReading reading;
    private final MentionedIn mentions;

    SourceEditorController(
            FormPages pages,
            SourceRecord record,
            SourceDesk desk,
            SourceFormReading reading,
            MentionedIn mentions) {
        super(pages, record, PATH, "statement/source");
        this.desk = desk;
        this.reading = reading;
        this.mentions = mentions;
    }

    @Override
    protected SourceForm empty() {
        return SourceForm.empty();
    }

    @Override
    protected SourceForm stored(UUID id) {
        return SourceForm.of(desk.open(new SourceId(id)));
    }

    @Override
    protected Optional<SourceDetails> read(
            SourceForm form, @Nullable UUID id, BindingResult errors) {
        return reading.read(form, id, errors);
    }

    @Override
    protected UUID add(SourceDetails details) {
        return desk.add(details).value();
    }

    @Override
    protected void describe(UUID id, long version, SourceDetails details) {
        desk.describe(new SourceId(id), version, details);
    }

    @Override
    protected Notice saved(SourceForm form, SourceDetails details) {
        return Notice.of("statement.source-form.saved", form.name());
    }

    @Override
    protected void furnish(ModelAndView page, SourceForm form, @Nullable UUID id) {
        page.addObject("known", reading.known(form, id).map(SourceId::value).orElse(null));
        page.addObject("mentions", mentions.all(id));
    }
}
