package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.lang.reflect.RecordComponent;
import java.util.List;
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
        assertThat(send("/admin/statements", field, "x")).hasStatus(400);
    }

    @Test
    void aVersionThatCannotBeIsABadRequestOrAnotherOne() {
        for (String version : List.of("99999999999999", "99999999999999999999", "-1", "x", "\0")) {
            for (String form : List.of("articles", "statements", "actors", "sources")) {
                MvcTestResult answer = send("/admin/" + form + "/" + SOME_ID, "version", version);
                assertThat(answer.getUnresolvedException()).as(form + " " + version).isNull();
                assertThat(answer.getResponse().getStatus())
                        .as(form + " " + version)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void noFieldOfAnyFormMakesThePortalFail() {
        List<String> failures =
                forms().flatMap(form -> form.fields().flatMap(field -> failure(form.path(), field)))
                        .toList();
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
                                .map(path ->
                                        new Form(path.replace("{id}", SOME_ID), entry.getValue())));
    }

    private Stream<String> failure(String path, String field) {
        boolean plain = field.indexOf('[') < 0;
        return Stream.of("x", "\0", "", "-1", "99999999999999999999", "x".repeat(5_000))
                .limit(plain ? 6 : 2)
                .flatMap(value -> {
                    MvcTestResult answer = send(path, field, value);
                    Exception unresolved = answer.getUnresolvedException();
                    int status = unresolved == null ? answer.getResponse().getStatus() : 500;
                    String shown = value.length() > 30 ? "long" : value;
                    return status < 500
                            ? Stream.of()
                            : Stream.of(path + " " + field + "=" + shown + " " + unresolved);
                });
    }

    private MvcTestResult send(String path, String field, String value) {
        return browser.post().uri(path).with(SignedInAs.editor()).param(field, value).exchange();
    }

    /** A form that somebody may send, and the fields it has or could be said to have. */
    private record Form(String path, HandlerMethod handler) {

        Stream<String> fields() {
            return Stream.of(handler.getMethodParameters())
                    .map(parameter -> parameter.getParameterType())
                    .filter(Class::isRecord)
                    .flatMap(form -> Stream.of(form.getRecordComponents()))
                    .flatMap(Form::names);
        }

        private static Stream<String> names(RecordComponent field) {
            String name = field.getName();
            Class<?> row =
                    ResolvableType.forType(field.getGenericType()).asCollection().resolveGeneric(0);
            if (row == null) {
                return Stream.of(name, name + "[0]", name + ".x");
            }
            return Stream.of("", "[]", "[0]", "[x]", "[-1]", "[300]", "[2147483648]")
                    .map(index -> name + index)
                    .flatMap(start ->
                            row.isRecord()
                                    ? Stream.concat(
                                            Stream.of(start, start + ".x", start + "[0]"),
                                            Stream.of(row.getRecordComponents())
                                                    .map(part -> start + "." + part.getName()))
                                    : Stream.of(start, start + ".x"));
        }
    }
}
