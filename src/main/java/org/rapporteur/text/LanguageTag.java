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
import java.util.regex.Pattern;

/**
 * A field that holds a language tag (RFC 5646) as editors need it, or nothing: a language, a script
 * where it matters and a region, {@code sr-Cyrl-RS}. At most 20 characters.
 */
@Documented
@Constraint(validatedBy = LanguageTag.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface LanguageTag {

    /** What is said beside the field. */
    String message() default "{text.language.refused}";

    /** The groups of constraints it belongs to. */
    Class<?>[] groups() default {};

    /** What else validation is told. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the form, not the registry. */
    final class Check implements ConstraintValidator<LanguageTag, String> {

        private static final Pattern FORM =
                Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || FORM.matcher(text.strip()).matches();
        }
    }
}
