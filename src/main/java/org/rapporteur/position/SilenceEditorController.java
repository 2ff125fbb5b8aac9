package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.Notice;
import org.rapporteur.web.RecordEditor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;
import java.util.UUID;

/** The desk of silences: their list and their form. */
@Controller
@RequestMapping(SilenceEditorController.PATH)
class SilenceEditorController extends RecordEditor<SilenceForm, SilenceDetails> {

    static final String PATH = "/admin/silences";

    private final PositionDesk desk;
    private final SilenceFormReading reading;
    private final TopicReferences topics;
    private final ActorReferences actors;

    SilenceEditorController(
            FormPages pages,
            SilenceRecord record,
            PositionDesk desk,
            SilenceFormReading reading,
            TopicReferences topics,
            ActorReferences actors) {
        super(pages, record, PATH, "position/silence");
        this.desk = desk;
        this.reading = reading;
        this.topics = topics;
        this.actors = actors;
    }

    @Override
    protected SilenceForm empty() {
        return SilenceForm.empty();
    }

    @Override
    protected SilenceForm stored(UUID id) {
        return reading.form(desk.open(new SilenceId(id)));
    }

    @Override
    protected Optional<SilenceDetails> read(
            SilenceForm form, @Nullable UUID id, BindingResult errors) {
        return reading.read(form, errors);
    }

    @Override
    protected UUID add(SilenceDetails details) {
        return desk.record(details).value();
    }

    @Override
    protected void describe(UUID id, long version, SilenceDetails details) {
        desk.describe(new SilenceId(id), version, details);
    }

    @Override
    protected Notice saved(SilenceForm form, SilenceDetails details) {
        return Notice.of("position.silence-form.saved", form.actor());
    }

    @Override
    protected void furnish(ModelAndView page, SilenceForm form, @Nullable UUID id) {
        page.addObject("topics", topics.suggestions());
        page.addObject("actors", actors.suggestions());
    }
}
