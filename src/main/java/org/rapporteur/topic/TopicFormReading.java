package org.rapporteur.topic;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Slug;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reads the form of a topic: what can be recorded, or beside its fields why it cannot. */
@Component
class TopicFormReading {

    private final Addresses addresses;

    TopicFormReading(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * What the desk is to record; nothing if there is anything to mend.
     *
     * @param id null for a new topic
     */
    Optional<TopicDetails> read(TopicForm form, @Nullable UUID id, Errors errors) {
        List<Stance> stances = stances(form, errors);
        return errors.hasErrors() ? Optional.empty() : Optional.of(details(form, id, stances));
    }

    private TopicDetails details(TopicForm form, @Nullable UUID id, List<Stance> stances) {
        return new TopicDetails(
                slug(form, id),
                Typed.kept(form.title()),
                Typed.kept(form.navTitle()),
                Typed.kept(form.question()),
                Typed.optional(form.note()),
                Typed.optional(form.statusNote()),
                Integer.parseInt(form.ordinal().strip()),
                stances);
    }

    private String slug(TopicForm form, @Nullable UUID id) {
        return form.slug().isBlank()
                ? addresses.free(TopicDesk.KIND, Slug.of(form.title()), id)
                : form.slug().strip();
    }

    private static List<Stance> stances(TopicForm form, Errors errors) {
        List<Stance> stances = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (int row = 0; row < form.stances().size(); row++) {
            StanceRow typed = form.stances().get(row);
            if (!typed.isEmpty()) {
                if (!names.add(typed.name().strip().toLowerCase(Locale.ROOT))) {
                    errors.rejectValue("stances[" + row + "].name", "topic.form.stances.twice");
                }
                Typed.choice(Tone.class, typed.tone())
                        .ifPresent(tone -> stances.add(new Stance(typed.name().strip(), tone)));
            }
        }
        if (names.isEmpty()) {
            errors.rejectValue("stances", "topic.form.stances.missing");
        }
        return stances;
    }
}
