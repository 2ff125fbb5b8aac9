package org.rapporteur.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may be typed into a field that is CommonMark, beside {@link PlainText}: no character
 * reference that stands for a sign which plain text refuses. Each is named with its line.
 */
@Documented
@Constraint(validatedBy = NoHiddenSignsValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface NoHiddenSigns {

    /** Names {@code {line}} and {@code {sign}}. */
    String message() default "{text.markup.hidden}";

    /** The groups of constraints it belongs to. */
    Class<?>[] groups() default {};

    /** What else validation is told. */
    Class<? extends Payload>[] payload() default {};
}
