package org.rapporteur.event;

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

/** The desk of events: their list and their form. */
@Controller
@RequestMapping(EventEditorController.PATH)
class EventEditorController extends RecordEditor<EventForm, EventDetails> {

    static final String PATH = "/admin/events";

    private final EventDesk desk;
    private final EventFormReading reading;
    private final TopicReferences topics;
    private final ActorReferences actors;
    private final SourceReferences sources;

    EventEditorController(
            FormPages pages,
            EventRecord record,
            EventDesk desk,
            EventFormReading reading,
            TopicReferences topics,
            ActorReferences actors,
            SourceReferences sources) {
        super(pages, record, PATH, "event/event");
        this.desk = desk;
        this.reading = reading;
        this.topics = topics;
        this.actors = actors;
        this.sources = sources;
    }

    @Override
    protected EventForm empty() {
        return EventForm.empty();
    }

    @Override
    protected EventForm stored(UUID id) {
        return reading.form(desk.open(new EventId(id)));
    }

    @Override
    protected Optional<EventDetails> read(EventForm form, @Nullable UUID id, BindingResult errors) {
        return reading.read(form, id, errors);
    }

    @Override
    protected UUID add(EventDetails details) {
        return desk.add(details).value();
    }

    @Override
    protected void describe(UUID id, long version, EventDetails details) {
        desk.describe(new EventId(id), version, details);
    }

    @Override
    protected Notice saved(EventForm form, EventDetails details) {
        return Notice.of("event.form.saved", details.title());
    }

    @Override
    protected void furnish(ModelAndView page, EventForm form, @Nullable UUID id) {
        page.addObject("topics", topics.suggestions());
        page.addObject("actors", actors.suggestions());
        page.addObject("sources", sources.suggestions());
    }
}
