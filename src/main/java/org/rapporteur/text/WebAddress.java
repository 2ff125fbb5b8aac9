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
import java.net.URI;
import java.net.URISyntaxException;

/**
 * A field that holds the full address of a page on the web, or nothing: http or https, a host,
 * nobody's name or password, at most 2,000 characters.
 */
@Documented
@Constraint(validatedBy = WebAddress.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface WebAddress {

    /** The longest address, in characters. */
    int MAX_LENGTH = 2000;

    /** What is said beside the field. */
    String message() default "{text.web-address.refused}";

    /** The groups of constraints it belongs to. */
    Class<?>[] groups() default {};

    /** What else validation is told. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the form; whether anything is there nobody asks. */
    final class Check implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || holds(text.strip());
        }

        /** The same check for what does not come from a form. */
        public static boolean holds(String text) {
            try {
                URI address = new URI(text);
                return text.length() <= MAX_LENGTH
                        && ("http".equalsIgnoreCase(address.getScheme())
                                || "https".equalsIgnoreCase(address.getScheme()))
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }
    }
}
