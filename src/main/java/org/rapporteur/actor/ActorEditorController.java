package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.MentionedIn;
import org.rapporteur.web.Notice;
import org.rapporteur.web.Opened;
import org.rapporteur.web.RecordEditor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The desk of actors: their list and their form. */
@Controller
@RequestMapping(ActorEditorController.PATH)
class ActorEditorController extends RecordEditor<ActorForm, ActorDetails> {

    static final String PATH = "/admin/actors";

    private final ActorDesk desk;
    private final ActorFormReading reading;
    private final ActorReferences references;
    private final MentionedIn mentions;

    ActorEditorController(
            FormPages pages,
            ActorRecord record,
            ActorDesk desk,
            ActorFormReading reading,
            ActorReferences references,
            MentionedIn mentions) {
        super(pages, record, PATH, "actor/actor");
        this.desk = desk;
        this.reading = reading;
        this.references = references;
        this.mentions = mentions;
    }

    @Override
    protected ActorForm empty() {
        return ActorForm.empty();
    }

    @Override
    protected ActorForm stored(UUID id) {
        Opened<ActorDetails> actor = desk.open(new ActorId(id));
        List<ActorId> others =
                Stream.concat(
                                actor.details().offices().stream().map(Office::body),
                                actor.details().memberships().stream().map(Membership::of))
                        .toList();
        return ActorForm.of(actor, references.written(others));
    }

    @Override
    protected Optional<ActorDetails> read(ActorForm form, @Nullable UUID id, BindingResult errors) {
        return reading.read(form, id, errors);
    }

    @Override
    protected UUID add(ActorDetails details) {
        return desk.add(details).value();
    }

    @Override
    protected void describe(UUID id, long version, ActorDetails details) {
        desk.describe(new ActorId(id), version, details);
    }

    @Override
    protected Notice saved(ActorForm form, ActorDetails details) {
        return Notice.of("actor.form.saved", details.name());
    }

    @Override
    protected void furnish(ModelAndView page, ActorForm form, @Nullable UUID id) {
        page.addObject("kinds", ActorKind.values());
        page.addObject("endings", Ending.values());
        page.addObject("membershipKinds", MembershipKind.values());
        page.addObject("actors", references.suggestions());
        page.addObject("mentions", mentions.all(id));
    }
}
