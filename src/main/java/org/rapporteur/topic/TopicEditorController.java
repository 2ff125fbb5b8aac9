package org.rapporteur.topic;

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

/** The desk of topics: their list and their form. */
@Controller
@RequestMapping(TopicEditorController.PATH)
class TopicEditorController extends RecordEditor<TopicForm, TopicDetails> {

    static final String PATH = "/admin/topics";

    private final TopicRecord record;
    private final TopicDesk desk;
    private final TopicFormReading reading;
    private final MentionedIn mentions;

    TopicEditorController(
            FormPages pages,
            TopicRecord record,
            TopicDesk desk,
            TopicFormReading reading,
            MentionedIn mentions) {
        super(pages, record, PATH, "topic/topic");
        this.record = record;
        this.desk = desk;
        this.reading = reading;
        this.mentions = mentions;
    }

    @Override
    protected TopicForm empty() {
        return TopicForm.empty(record.nextOrdinal());
    }

    @Override
    protected TopicForm stored(UUID id) {
        return TopicForm.of(desk.open(new TopicId(id)));
    }

    @Override
    protected Optional<TopicDetails> read(TopicForm form, @Nullable UUID id, BindingResult errors) {
        return reading.read(form, id, errors);
    }

    @Override
    protected UUID add(TopicDetails details) {
        return desk.add(details).value();
    }

    @Override
    protected void describe(UUID id, long version, TopicDetails details) {
        desk.describe(new TopicId(id), version, details);
    }

    @Override
    protected Notice saved(TopicForm form, TopicDetails details) {
        return Notice.of("topic.form.saved", details.title());
    }

    @Override
    protected void furnish(ModelAndView page, TopicForm form, @Nullable UUID id) {
        page.addObject("tones", Tone.values());
        page.addObject("mentions", mentions.all(id));
    }
}
