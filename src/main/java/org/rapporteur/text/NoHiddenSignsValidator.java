package org.rapporteur.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Markup.HiddenSign;
import org.rapporteur.text.PlainText.Checker;

import java.util.List;

/** Checks fields that are CommonMark and says beside the field in which lines signs are hidden. */
public class NoHiddenSignsValidator implements ConstraintValidator<NoHiddenSigns, CharSequence> {

    /** No more than an editor can take in at once. */
    private static final int SAID = 5;

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        List<HiddenSign> hidden = text == null ? List.of() : hidden(text.toString());
        if (!hidden.isEmpty()) {
            context.disableDefaultConstraintViolation();
            hidden.stream().distinct().limit(SAID).forEach(sign -> say(sign, context));
        }
        return hidden.isEmpty();
    }

    /** What is not even plain text is refused for that reason alone. */
    private static List<HiddenSign> hidden(String text) {
        boolean plain = Checker.fault(text, Markup.MAX_LENGTH, true).isEmpty();
        return plain ? Markup.hiddenSigns(Checker.unixLines(text)) : List.of();
    }

    private static void say(HiddenSign hidden, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("line", hidden.line())
                .addMessageParameter("sign", hidden.sign())
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addConstraintViolation();
    }
}
