package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whatever is sent as a form: the portal never fails, and what no browser sends is a bad request.
 */
@OnH2
class EveryFieldTests {

    private static final String SOME_ID = "01900000-0000-7000-8000-000000000000";

    @Autowired MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordings[300].text",
                "wordings[99999999999].text",
                "wordings[x].text",
                "wordings[-1].text",
                "wordings[].text",
                "wordings[0.text",
                "wordings[0][1].text",
                "topics['a'].topic"
            })
    void aRowThatCannotBeIsABadRequest(String field) {
        assertThat(send("/admin/statements", Map.of(field, "x"))).hasStatus(400);
    }

    @Test
    void aVersionThatCannotBeIsABadRequestOrAnotherOne() {
        for (String version : List.of("99999999999999", "99999999999999999999", "-1", "x", "\0")) {
            for (String form : List.of("articles", "statements", "actors", "sources")) {
                MvcTestResult answer =
                        send("/admin/" + form + "/" + SOME_ID, Map.of("version", version));
                assertThat(answer.getUnresolvedException()).as(form + " " + version).isNull();
                assertThat(answer.getResponse().getStatus())
                        .as(form + " " + version)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void noFieldOfAnyFormMakesThePortalFail() {
        List<String> failures = forms().flatMap(this::failures).toList();
        assertThat(failures).isEmpty();
    }

    private Stream<Form> forms() {
        return controllers.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .contains(RequestMethod.POST))
                .flatMap(entry ->
                        entry.getKey().getPatternValues().stream()
                                .map(path -> path.replace("{id}", SOME_ID))
                                .map(path -> new Form(path, entry.getValue())));
    }

    /** Strange values in all fields at once, and each field that cannot be. */
    private Stream<String> failures(Form form) {
        Stream<Map<String, String>> whole =
                Stream.of("x", "\0", "", "99999999999999999999", "x".repeat(5_000))
                        .map(value -> form.fields().collect(toMap(field -> field, field -> value)));
        Stream<Map<String, String>> single = form.strangers().map(field -> Map.of(field, "x"));
        return Stream.concat(whole, single).flatMap(fields -> failure(form.path(), fields));
    }

    private Stream<String> failure(String path, Map<String, String> fields) {
        MvcTestResult answer = send(path, fields);
        Exception unresolved = answer.getUnresolvedException();
        boolean failed = unresolved != null || answer.getResponse().getStatus() >= 500;
        String sent = fields.toString();
        return failed
                ? Stream.of(
                        path + " " + sent.substring(0, Math.min(sent.length(), 200)) + unresolved)
                : Stream.of();
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        MockMvcRequestBuilder request = browser.post().uri(path).with(SignedInAs.editor());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** A form that somebody may send. */
    private record Form(String path, HandlerMethod handler) {

        private Stream<RecordComponent> components() {
            return Stream.of(handler.getMethodParameters())
                    .map(parameter -> parameter.getParameterType())
                    .filter(Class::isRecord)
                    .flatMap(form -> Stream.of(form.getRecordComponents()));
        }

        /** The fields that it has, with one row of each group. */
        Stream<String> fields() {
            return components()
                    .flatMap(field -> {
                        Class<?> row = row(field);
                        String name = field.getName();
                        return row == null || !row.isRecord()
                                ? Stream.of(name)
                                : Stream.of(row.getRecordComponents())
                                        .map(part -> name + "[0]." + part.getName());
                    });
        }

        /** Fields that it could be said to have. */
        Stream<String> strangers() {
            return components()
                    .flatMap(field -> {
                        String name = field.getName();
                        return row(field) == null
                                ? Stream.of(name + "[0]", name + ".x")
                                : Stream.of("", "[]", "[0]", "[x]", "[-1]", "[300]", "[2147483648]")
                                        .flatMap(end -> Stream.of(name + end, name + end + ".x"));
                    });
        }

        private static @Nullable Class<?> row(RecordComponent field) {
            return ResolvableType.forType(field.getGenericType()).asCollection().resolveGeneric(0);
        }
    }
}
