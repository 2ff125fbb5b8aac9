package org.rapporteur.statement;

import org.rapporteur.web.BadQuery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button that changes the form and saves nothing: "Add a wording", "Remove", "Check".
 *
 * @param verb add, remove or check
 * @param part what is added or removed; empty for check
 * @param row which one is removed, from 0
 */
record FormStep(String verb, String part, int row) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(add)-(speaker|topic|answer|link|wording))"
                            + "|(?:(remove)-(speaker|answer|link|wording)-(\\d{1,3}))|(check)");

    /**
     * Reads the value of the button.
     *
     * @throws BadQuery if the form has no such button
     */
    static FormStep read(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new BadQuery("step");
        } else if (matcher.group(1) != null) {
            return new FormStep("add", matcher.group(2), -1);
        } else if (matcher.group(3) != null) {
            return new FormStep("remove", matcher.group(4), Integer.parseInt(matcher.group(5)));
        } else {
            return new FormStep("check", "", -1);
        }
    }

    boolean isCheck() {
        return verb.equals("check");
    }

    StatementForm applied(StatementForm form, StatementForms forms) {
        return switch (verb + " " + part) {
            case "add speaker" -> form.withSpeaker();
            case "add topic" -> forms.withAnotherTopic(form);
            case "add answer" -> form.withAnswer();
            case "add link" -> form.withLink();
            case "add wording" -> form.withWording();
            case "remove speaker" -> form.withoutSpeaker(row);
            case "remove answer" -> form.withoutAnswer(row);
            case "remove link" -> form.withoutLink(row);
            case "remove wording" -> form.withoutWording(row);
            default -> form.tidied();
        };
    }

    /** Where an editor goes on: the part that was added, or the one before what was removed. */
    String focus(StatementForm applied) {
        return switch (part) {
            case "speaker" -> field("speakers", applied.speakers().size());
            case "topic" -> "anotherTopic";
            case "answer" -> field("answers", applied.answers().size());
            case "link" -> field("links", applied.links().size());
            case "wording" -> field("wordings", applied.wordings().size());
            default -> "";
        };
    }

    private String field(String list, int size) {
        int place = verb.equals("add") ? size - 1 : Math.clamp(row - 1L, 0, Math.max(size - 1, 0));
        return list + "[" + place + "]";
    }
}
