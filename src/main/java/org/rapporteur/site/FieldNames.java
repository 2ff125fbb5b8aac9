package org.rapporteur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rapporteur.web.BadQuery;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the fields in the newsroom's forms. Rows that are repeated are numbered from 0, as
 * in {@code wordings[0].text}; no form has a hundred of them, and a row is made of fields, never a
 * text by itself. A name that cannot be is a bad request, whichever form it was sent to, before
 * anybody tries to make room for its row.
 */
@Component
class FieldNames implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NUMBER = "\\[\\d{1,2}]";
    private static final String PART = "\\w+(" + NUMBER + ")?";
    private static final Pattern NUMBERED = Pattern.compile(PART + "(\\." + PART + ")*");
    private static final Pattern LAST_NUMBER = Pattern.compile(NUMBER + "$");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/admin/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Set<String> groups = groups(handler);
        for (String name : request.getParameterMap().keySet()) {
            if (!isPossible(name) || groups.contains(LAST_NUMBER.matcher(name).replaceFirst(""))) {
                throw new BadQuery(name);
            }
        }
        return true;
    }

    private static boolean isPossible(String name) {
        boolean numbered = name.indexOf('[') >= 0 || name.indexOf(']') >= 0;
        return !numbered || NUMBERED.matcher(name).matches();
    }

    /** The names of what is repeated in the form that a controller reads. */
    private static Set<String> groups(Object handler) {
        return handler instanceof HandlerMethod method
                ? Stream.of(method.getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .filter(Class::isRecord)
                        .flatMap(form -> Stream.of(form.getRecordComponents()))
                        .filter(FieldNames::hasRows)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean hasRows(RecordComponent field) {
        Class<?> row =
                ResolvableType.forType(field.getGenericType()).asCollection().resolveGeneric(0);
        return row != null && row.isRecord();
    }
}
