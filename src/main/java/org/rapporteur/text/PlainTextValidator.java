package org.rapporteur.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PlainText.Checker;
import org.rapporteur.text.PlainText.Fault;

import java.util.Optional;

/** Checks fields that are plain text and says beside the field what is in the way. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private int max;
    private boolean lines;

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Optional<Fault> fault = Checker.fault(text.toString(), max, lines);
        fault.ifPresent(found -> say(found, context));
        return fault.isEmpty();
    }

    private static void say(Fault fault, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("sign", fault.sign())
                .buildConstraintViolationWithTemplate("{" + fault.reason().key() + "}")
                .addConstraintViolation();
    }
}
