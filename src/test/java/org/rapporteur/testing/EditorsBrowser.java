package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Notice;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * An editor who is signed in and whose browser runs no script: opens a form, fills fields, presses
 * a button, and sends what such a browser sends.
 */
public final class EditorsBrowser {

    private final MockMvcTester mvc;

    public EditorsBrowser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Page open(String path) {
        return page(mvc.get().uri(URI.create(path)));
    }

    /** Sends what no browser would, and says with which status it is answered. */
    public int send(String path, String... namesAndValues) {
        MockMvcRequestBuilder request = mvc.post().uri(path).with(csrf());
        for (int index = 0; index < namesAndValues.length; index += 2) {
            request.param(namesAndValues[index], namesAndValues[index + 1]);
        }
        return page(request).status();
    }

    private Page page(MockMvcRequestBuilder request) {
        return new Page(request.with(user("ana").roles("EDITOR")).exchange());
    }

    /** What the browser shows. */
    public final class Page {

        private final MvcTestResult answer;
        private final Document document;

        private Page(MvcTestResult answer) {
            this.answer = answer;
            this.document = Jsoup.parse(text(answer));
        }

        private static String text(MvcTestResult answer) {
            try {
                return answer.getResponse().getContentAsString();
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        public int status() {
            return answer.getResponse().getStatus();
        }

        public Document document() {
            return document;
        }

        /** The text of the first element that a selector finds; empty if there is none. */
        public String text(String selector) {
            Element found = document.selectFirst(selector);
            return found == null ? "" : found.text();
        }

        public List<String> texts(String selector) {
            return document.select(selector).eachText();
        }

        /** Writes into a field, found by its label, or by its id after a #. */
        public Page fill(String field, String value) {
            Element input = field(field);
            switch (input.tagName()) {
                case "select" -> choose(input, value);
                case "textarea" -> input.text(value);
                default -> input.val(value);
            }
            return this;
        }

        private static void choose(Element select, String words) {
            select.select("option").removeAttr("selected");
            select.select("option").stream()
                    .filter(option -> option.text().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No choice " + words))
                    .attr("selected", "selected");
        }

        public Page check(String field) {
            field(field).attr("checked", "checked");
            return this;
        }

        /** What stands in a field. */
        public String value(String field) {
            Element input = field(field);
            return switch (input.tagName()) {
                case "select" -> input.select("option[selected]").text();
                case "textarea" -> input.wholeText();
                default -> input.val();
            };
        }

        public boolean isChecked(String field) {
            return field(field).hasAttr("checked");
        }

        /** What is said beside a field. */
        public String error(String field) {
            return text("#" + field(field).id() + "-error");
        }

        private Element field(String field) {
            String id =
                    field.startsWith("#")
                            ? field.substring(1)
                            : document.select("main label").stream()
                                    .filter(label -> label.text().equals(field))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError("No field " + field))
                                    .attr("for");
            return Objects.requireNonNull(document.getElementById(id), "No field " + id);
        }

        /** Presses a button of the form and shows the answer. */
        public Page press(String button) {
            FormElement form = (FormElement) document.selectFirst("form.record-form");
            assertThat(form).isNotNull();
            Element pressed =
                    form.select("button").stream()
                            .filter(one -> one.text().equals(button))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("No button " + button));
            MockMvcRequestBuilder request = mvc.post().uri(form.attr("action")).with(csrf());
            for (KeyVal sent : form.formData()) {
                if (!sent.key().equals("_csrf")) {
                    request.param(sent.key(), sent.value());
                }
            }
            if (pressed.hasAttr("name")) {
                request.param(pressed.attr("name"), pressed.val());
            }
            return page(request);
        }

        /** Where the answer leads; null if it is a page. */
        public @Nullable String location() {
            return answer.getResponse().getRedirectedUrl();
        }

        /** The notice that the next page shows. */
        public @Nullable Notice notice() {
            return (Notice) answer.getMvcResult().getFlashMap().get(Notice.ATTRIBUTE);
        }

        /** The page to which a saved form leads. */
        public Page follow() {
            assertThat(texts(".error-summary li, .conflict h2")).isEmpty();
            assertThat(status()).isEqualTo(303);
            return open(Objects.requireNonNull(location()));
        }
    }
}
