package org.rapporteur.position;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.statement.SourceReferences;
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

/** The desk of positions: their list and their form. */
@Controller
@RequestMapping(PositionEditorController.PATH)
class PositionEditorController extends RecordEditor<PositionForm, PositionDetails> {

    static final String PATH = "/admin/positions";

    private final PositionDesk desk;
    private final PositionFormReading reading;
    private final TopicReferences topics;
    private final ActorReferences actors;
    private final SourceReferences sources;

    PositionEditorController(
            FormPages pages,
            PositionRecord record,
            PositionDesk desk,
            PositionFormReading reading,
            TopicReferences topics,
            ActorReferences actors,
            SourceReferences sources) {
        super(pages, record, PATH, "position/position");
        this.desk = desk;
        this.reading = reading;
        this.topics = topics;
        this.actors = actors;
        this.sources = sources;
    }

    @Override
    protected PositionForm empty() {
        return PositionForm.empty();
    }

    @Override
    protected PositionForm stored(UUID id) {
        return reading.form(desk.open(new PositionId(id)));
    }

    @Override
    protected Optional<PositionDetails> read(
            PositionForm form, @Nullable UUID id, BindingResult errors) {
        return reading.read(form, errors);
    }

    @Override
    protected UUID add(PositionDetails details) {
        return desk.record(details).value();
    }

    @Override
    protected void describe(UUID id, long version, PositionDetails details) {
        desk.describe(new PositionId(id), version, details);
    }

    @Override
    protected Notice saved(PositionForm form, PositionDetails details) {
        return Notice.of("position.form.saved", form.actor());
    }

    @Override
    protected void furnish(ModelAndView page, PositionForm form, @Nullable UUID id) {
        page.addObject("topics", topics.suggestions());
        page.addObject("actors", actors.suggestions());
        page.addObject("sources", sources.suggestions());
        page.addObject("stances", topics.vocabulary());
    }
}
