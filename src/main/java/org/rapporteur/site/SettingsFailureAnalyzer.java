package org.rapporteur.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says in one line per mistake which setting is wrong, where it was set and what it must be. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private static final ConfigurationPropertyName OURS =
            ConfigurationPropertyName.of("rapporteur");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException failure) {
        if (!OURS.equals(failure.getName()) && !OURS.isAncestorOf(failure.getName())) {
            return null;
        }
        return new FailureAnalysis(mistake(failure), "Mend the setting and start again.", failure);
    }

    private static String mistake(BindException failure) {
        BindValidationException invalid = cause(failure, BindValidationException.class);
        if (invalid != null) {
            return invalid.getValidationErrors().getAllErrors().stream()
                    .map(SettingsFailureAnalyzer::line)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        UnboundConfigurationPropertiesException unknown =
                cause(failure, UnboundConfigurationPropertiesException.class);
        if (unknown != null) {
            return unknown.getUnboundProperties().stream()
                    .map(property -> line(property, "there is no such setting"))
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        ConfigurationProperty property = failure.getProperty();
        String reason = reason(failure);
        return property == null ? reason : line(property, reason);
    }

    private static String line(ObjectError error) {
        String name = error.getObjectName();
        Object value = null;
        if (error instanceof FieldError field) {
            name += "." + dashed(field.getField());
            value = field.getRejectedValue();
        }
        return name + "=" + value + from(Origin.from(error)) + ": " + error.getDefaultMessage();
    }

    private static String line(ConfigurationProperty property, String reason) {
        return property.getName()
                + "="
                + property.getValue()
                + from(((OriginProvider) property).getOrigin())
                + ": "
                + reason;
    }

    private static String from(@Nullable Origin origin) {
        return origin == null ? "" : " (from " + origin + ")";
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return type.cast(cause);
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static String dashed(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
