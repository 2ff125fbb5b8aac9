package org.rapporteur.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A button of the article's form that adds a row and saves nothing. */
enum ArticleStep {
    ADD_TOPIC,
    ADD_RELATED;

    /** The step that a button named {@code add-topic} or {@code add-related} asks for. */
    static Optional<ArticleStep> of(String sent) {
        return Stream.of(values()).filter(step -> step.button().equals(sent)).findFirst();
    }

    private String button() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ArticleForm applied(ArticleForm form) {
        return switch (this) {
            case ADD_TOPIC -> form.withRoomForTopic();
            case ADD_RELATED -> form.withRoomForRelated();
        };
    }

    /** The field of the row that was added. */
    String focus(ArticleForm longer) {
        return switch (this) {
            case ADD_TOPIC -> "topics[" + (longer.topics().size() - 1) + "]";
            case ADD_RELATED -> "related[" + (longer.related().size() - 1) + "]";
        };
    }
}
