package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorLookup;
import org.rapporteur.actor.ActorReferences;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicReferences;
import org.rapporteur.web.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** Reads what an editor typed into the form of a statement. */
@Component
class StatementReader {

    private final StatementForms forms;
    private final Validator validator;
    private final ActorReferences actors;
    private final ActorLookup actorLookup;
    private final TopicReferences topics;
    private final TopicCatalogue topicCatalogue;
    private final StatementLookup statements;
    private final SourceLookup sources;
    private final Addresses addresses;

    StatementReader(
            StatementForms forms,
            Validator mvcValidator,
            ActorReferences actors,
            ActorLookup actorLookup,
            TopicReferences topics,
            TopicCatalogue topicCatalogue,
            StatementLookup statements,
            SourceLookup sources,
            Addresses addresses) {
        this.forms = forms;
        this.validator = mvcValidator;
        this.actors = actors;
        this.actorLookup = actorLookup;
        this.topics = topics;
        this.topicCatalogue = topicCatalogue;
        this.statements = statements;
        this.sources = sources;
        this.addresses = addresses;
    }

    /**
     * Reads a form that was sent to be saved: rows in which nothing was typed are dropped, and what
     * is wrong is told beside its field.
     *
     * @param own the statement the form is of; null for a new one
     */
    SentForm sent(StatementForm typed, @Nullable StatementId own) {
        StatementForm form = forms.offering(typed.tidied()).withFirstRows();
        BindingResult errors = errors(form);
        validator.validate(form, errors);
        return new SentForm(form, errors, entry(form, own, errors));
    }

    /** Reads a form that is only shown: nothing in it is called wrong yet. */
    SentForm shown(StatementForm typed, @Nullable StatementId own) {
        StatementForm form = forms.offering(typed).withFirstRows();
        return new SentForm(form, errors(form), entry(form, own, errors(form)));
    }

    private static BindingResult errors(StatementForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    private StatementEntry entry(StatementForm form, @Nullable StatementId own, Errors errors) {
        FieldReader fields = new FieldReader(errors);
        ReferenceReader references =
                new ReferenceReader(
                        fields, actors, actorLookup, topics, topicCatalogue.all(), statements);
        WordingReader wordings = new WordingReader(fields, sources);
        return new StatementReading(form, own, fields, references, wordings, addresses).entry();
    }
}
