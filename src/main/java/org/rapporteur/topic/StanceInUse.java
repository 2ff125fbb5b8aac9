package org.rapporteur.topic;

import org.rapporteur.web.FieldRefused;

import java.util.List;

/** A word was to leave a topic's vocabulary that statements or positions still use. */
class StanceInUse extends FieldRefused {

    private static final long serialVersionUID = 1;

    StanceInUse(List<String> stances) {
        super("stances", "topic.form.stances.in-use", String.join(", ", stances));
    }
}
