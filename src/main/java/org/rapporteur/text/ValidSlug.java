package org.rapporteur.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that holds a {@link Slug}, or nothing, when the slug is to be made from a name. */
@Documented
@Constraint(validatedBy = ValidSlug.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface ValidSlug {

    /** What is said beside the field. */
    String message() default "{text.slug.refused}";

    /** The groups of constraints it belongs to. */
    Class<?>[] groups() default {};

    /** What else validation is told. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Slug#isValid}. */
    final class Check implements ConstraintValidator<ValidSlug, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || Slug.isValid(text.strip());
        }
    }
}
