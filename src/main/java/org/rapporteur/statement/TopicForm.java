package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText;

/**
 * A topic in the form of a statement.
 *
 * @param topic its slug
 * @param chosen whether the statement is about it
 * @param stance a word of its vocabulary; empty when the words take no stance
 */
record TopicForm(
        @PlainText(max = 80) String topic, Boolean chosen, @PlainText(max = 60) String stance) {

    TopicForm {
        topic = Typed.line(topic);
        chosen = Boolean.TRUE.equals(chosen);
        stance = Typed.line(stance);
    }

    static TopicForm of(@Nullable TopicForm typed) {
        return typed == null ? new TopicForm("", false, "") : typed;
    }
}
