package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.SignedInAs;
import org.rapporteur.web.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Editors at the form in which articles are written. */
class ArticleEditorControllerTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Nested
    class OnTheShippedDatabase {

        @Nested
        @OnH2
        class TheMainPath extends MainPath {}

        @Nested
        @OnH2
        class TwoEditors extends TwoAtOnce {}

        @Nested
        @OnH2
        class WhatIsRefused extends Refusals {}
    }

    @Nested
    class OnPostgreSql {

        @Nested
        @OnPostgres
        class TheMainPath extends MainPath {}

        @Nested
        @OnPostgres
        class TwoEditors extends TwoAtOnce {}

        @Nested
        @OnPostgres
        class WhatIsRefused extends Refusals {}
    }

    /** What every test types with. */
    abstract static class Typing {

        @Autowired MockMvcTester browser;
        @Autowired Newsroom newsroom;
        @Autowired JdbcClient jdbc;

        String mark = "";

        @BeforeEach
        void topics() {
            mark = "piece" + NUMBER.incrementAndGet();
            newsroom.topic(mark + "-security", "Security " + mark);
            newsroom.topic(mark + "-talks", "Talks " + mark);
        }

        /** An article that lacks nothing. */
        Map<String, String> complete() {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("version", "0");
            typed.put("headline", "Patrols " + mark);
            typed.put("standfirst", "More of them.");
            typed.put("byline", "Rapporteur desk");
            typed.put("body", "KFOR adds patrols.\n\nIt says so.");
            typed.put("kind", "NEWS");
            typed.put("topics[0]", mark + "-security");
            typed.put("related[0]", "");
            typed.put("slug", mark + "-patrols");
            return typed;
        }

        Map<String, String> withHeadline(String headline) {
            Map<String, String> typed = complete();
            typed.put("headline", headline);
            typed.put("slug", "");
            return typed;
        }

        MvcTestResult get(String path) {
            return browser.get().uri(path).with(SignedInAs.editor()).exchange();
        }

        MvcTestResult send(String path, Map<String, String> typed) {
            var request = browser.post().uri(path).with(SignedInAs.editor());
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
            typed.forEach(request::formField);
            return request.exchange();
        }

        /** The same with one more field: a button, or what is typed last. */
        MvcTestResult send(String path, Map<String, String> typed, String name, String value) {
            Map<String, String> all = new LinkedHashMap<>(typed);
            all.put(name, value);
            return send(path, all);
        }

        /** Saves a draft; the address of its form. */
        String draft(Map<String, String> typed) {
            return form(send("/admin/articles", typed));
        }

        String published(Map<String, String> typed) {
            return form(send("/admin/articles", typed, "step", "publish"));
        }

        void withdraw(String form, String reason) {
            Map<String, String> typed = opened(form);
            typed.put("withdrawalReason", reason);
            assertThat(send(form + "/withdrawal", typed, "confirmed", "yes")).hasStatus(303);
        }

        static String form(MvcTestResult answer) {
            assertThat(answer).hasStatus(303);
            String location = answer.getResponse().getRedirectedUrl();
            assertThat(location).startsWith("/admin/articles/");
            return location;
        }

        static Notice notice(MvcTestResult answer) {
            return (Notice) answer.getMvcResult().getFlashMap().get(Notice.ATTRIBUTE);
        }

        /** What the form at an address holds, ready to be sent again. */
        Map<String, String> opened(String form) {
            return filled(page(get(form)));
        }

        static Map<String, String> filled(Document page) {
            Map<String, String> filled = new LinkedHashMap<>();
            for (Element field : page.select("form.record-form [name]:not(button)")) {
                if (!field.attr("name").startsWith("_")) {
                    filled.put(field.attr("name"), value(field));
                }
            }
            return filled;
        }

        private static String value(Element field) {
            if (field.normalName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                return chosen == null ? field.select("option").first().val() : chosen.val();
            }
            return field.val().stripLeading();
        }

        static Document page(MvcTestResult answer) {
            try {
                return Jsoup.parse(answer.getResponse().getContentAsString());
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Everything that was typed stands in the form again, and the form says it is unsaved. */
        static void nothingIsLost(MvcTestResult answer, Map<String, String> typed) {
            Map<String, String> expected = new LinkedHashMap<>(typed);
            List.of("version", "step", "confirmed").forEach(expected::remove);
            assertThat(filled(page(answer))).containsAllEntriesOf(expected);
            assertThat(page(answer).select("form[data-unsaved=yes]")).hasSize(1);
            assertThat(page(answer).select(".actions .unsaved").text())
                    .isEqualTo("Unsaved changes");
        }

        /** The words of the error beside a field. */
        static String errorAt(MvcTestResult answer, String id) {
            Element error = page(answer).getElementById(id + "-error");
            return error == null ? "" : error.text();
        }

        /** What is to be mended; each entry leads to something that takes the focus. */
        static List<String> summary(MvcTestResult answer) {
            Document page = page(answer);
            for (Element link : page.select(".error-summary a, .checks a")) {
                Element field = page.getElementById(link.attr("href").substring(1));
                assertThat(field).as(link.outerHtml()).isNotNull();
                assertThat(field.is("input, textarea, select, [tabindex]"))
                        .as(link.outerHtml())
                        .isTrue();
            }
            return page.select(".error-summary li").eachText();
        }

        static List<String> buttons(Document page) {
            return page.select("form.record-form button:not([hidden])").eachText();
        }

        String state(String form) {
            return jdbc.sql("select state from article where id = ?")
                    .param(id(form))
                    .query(String.class)
                    .single();
        }

        static UUID id(String form) {
            return UUID.fromString(form.substring(form.lastIndexOf('/') + 1));
        }

        int readersStatus(String path) {
            return browser.get().uri(path).exchange().getResponse().getStatus();
        }

        String readersPage(String path) {
            return page(browser.get().uri(path).exchange()).text();
        }
    }

    /** From the first draft to the withdrawal. */
    abstract static class MainPath extends Typing {

        @Test
        void aDraftIsSavedAndOpensAsItWasTyped() {
            MvcTestResult answer = send("/admin/articles", complete());

            String form = form(answer);
            assertThat(notice(answer)).isEqualTo(Notice.of("article.notice.saved"));
            Map<String, String> expected = complete();
            expected.remove("version");
            assertThat(opened(form)).containsAllEntriesOf(expected);
            assertThat(page(get(form)).select("form[data-unsaved=no] .unsaved").text()).isEmpty();
            assertThat(readersStatus("/articles/" + mark + "-patrols")).isEqualTo(404);
        }

        @Test
        void anArticleIsPublishedChangedAndWithdrawn() {
            String form = published(complete());
            assertThat(readersPage("/articles/" + mark + "-patrols")).contains("KFOR adds patrols");

            Map<String, String> changes = opened(form);
            changes.put("body", "KFOR adds forty patrols.");
            MvcTestResult saved = send(form, changes);
            assertThat(saved).hasStatus(303);
            assertThat(notice(saved)).isEqualTo(Notice.of("article.notice.saved-copy", "1"));
            assertThat(readersPage("/articles/" + mark + "-patrols")).doesNotContain("forty");

            changes = opened(form);
            changes.put("change", "UPDATE");
            changes.put("reason", "Says how many.");
            assertThat(send(form + "/publication", changes)).hasStatus(303);
            assertThat(readersPage("/articles/" + mark + "-patrols")).contains("forty");
            assertThat(page(get(form)).select(".history li").first().text())
                    .contains("Version 2, Update", "Says how many.");

            withdraw(form, "It was forty sheep.");
            assertThat(readersStatus("/articles/" + mark + "-patrols")).isEqualTo(410);
            assertThat(readersPage("/articles/" + mark + "-patrols"))
                    .contains("It was forty sheep.");
        }

        @Test
        void whoSavedLastIsNamedWithTheTime() {
            String form = draft(complete());
            named(SignedInAs.EDIS.id(), "Edis Editor");

            assertThat(page(get(form)).select(".actions .meta").text()).contains("by Edis Editor");
        }

        @Test
        void withdrawingIsAskedOnceMoreAndKeepsWhatWasTyped() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("body", "Half a new sentence");
            typed.put("withdrawalReason", "It was sheep.");

            MvcTestResult question = send(form + "/withdrawal", typed);
            assertThat(question).hasStatus(200);
            assertThat(state(form)).isEqualTo("PUBLISHED");
            nothingIsLost(question, typed);
            Element asked = page(question).selectFirst(".confirmation[autofocus]");
            assertThat(asked.text()).contains("It was sheep.", "This cannot be undone.");
            Element yes = asked.selectFirst("button[name=confirmed]");

            Map<String, String> answered = filled(page(question));
            answered.put(yes.attr("name"), yes.val());
            MvcTestResult withdrawn = send(yes.attr("formaction"), answered);
            assertThat(withdrawn).hasStatus(303);
            assertThat(state(form)).isEqualTo("WITHDRAWN");
            assertThat(opened(form)).containsEntry("body", "Half a new sentence");
        }

        @Test
        void aWithdrawnArticleShowsItsWordsAndWhyAndCanOnlyBeRead() {
            String form = published(complete());
            withdraw(form, "It was sheep.");

            Document page = page(get(form));
            assertThat(page.select(".withdrawn").text())
                    .contains("This article was withdrawn", "It was sheep.");
            assertThat(page.select(".withdrawn a").attr("href"))
                    .isEqualTo("/articles/" + mark + "-patrols");
            assertThat(page.select("fieldset.whole[disabled] #body")).hasSize(1);
            assertThat(page.select(".actions button")).isEmpty();
            assertThat(page.select("form.record-form > button")).isEmpty();
        }

        @Test
        void aDraftIsDeletedWhenTheEditorSaysSoTwice() {
            String form = draft(complete());
            Map<String, String> typed = opened(form);
            typed.put("body", "More words");

            MvcTestResult question = send(form + "/deletion", typed);
            assertThat(question).hasStatus(200);
            nothingIsLost(question, typed);
            assertThat(page(question).select(".confirmation").text())
                    .contains("Delete this draft?", "This cannot be undone.");

            MvcTestResult deleted = send(form + "/deletion", typed, "confirmed", "yes");
            assertThat(deleted).hasStatus(303);
            assertThat(notice(deleted)).isEqualTo(Notice.of("article.notice.deleted"));
            assertThat(get(form)).hasStatus(404);
            draft(complete());
        }

        @Test
        void aDraftThatOthersNameIsDeletedAndTheyGoOn() {
            String named = draft(complete());
            Map<String, String> other = withHeadline("Another " + mark);
            other.put("related[0]", "/articles/" + mark + "-patrols");
            String form = draft(other);
            String shown = published(other);
            assertThat(opened(form)).containsEntry("related[0]", "/articles/" + mark + "-patrols");

            assertThat(send(named + "/deletion", opened(named), "confirmed", "yes")).hasStatus(303);

            assertThat(opened(form)).containsEntry("related[0]", "");
            assertThat(send(form, opened(form))).hasStatus(303);
            assertThat(get(shown)).hasStatus(200);
            assertThat(get(shown + "/preview")).hasStatus(200);
            assertThat(readersStatus("/articles/another-" + mark + "-2")).isEqualTo(200);
        }

        @Test
        void aNewRowHasTheFocusAndTheFormIsUnsaved() {
            String form = draft(complete());
            Map<String, String> typed = opened(form);
            typed.put("body", "More words");

            MvcTestResult topic = send(form, typed, "step", "add-topic");
            nothingIsLost(topic, typed);
            assertThat(page(topic).select("[autofocus]").eachAttr("id"))
                    .containsExactly("topics-1");

            MvcTestResult related = send("/admin/articles", complete(), "step", "add-related");
            nothingIsLost(related, complete());
            assertThat(page(related).select("[autofocus]").eachAttr("id"))
                    .containsExactly("related-1");
        }

        @Test
        void whoeverTabsThroughTheFormMeetsTheFieldsBeforeTheButtons() {
            Document page = page(get("/admin/articles/new"));

            List<String> order =
                    page
                            .select("form.record-form")
                            .select("textarea, input, select, button")
                            .stream()
                            .filter(field -> !field.hasAttr("hidden"))
                            .filter(field -> !field.attr("type").equals("hidden"))
                            .map(field -> field.id().isEmpty() ? field.text() : field.id())
                            .toList();
            assertThat(order.getFirst()).isEqualTo("headline");
            assertThat(order.indexOf("Save draft")).isGreaterThan(order.indexOf("slug"));
            assertThat(page.select("form.record-form button").first().text())
                    .as("what Enter in a line does")
                    .isEqualTo("Save draft");
        }

        @Test
        void theListTakesNoWordsThatADatabaseDoesNot() {
            assertThat(
                            browser.get()
                                    .uri("/admin/articles?q={words}", "zero\0byte")
                                    .with(SignedInAs.editor()))
                    .hasStatus(400);
            draft(complete());
            assertThat(page(get("/admin/articles?q=Patrols " + mark)).text()).contains("1 article");
        }

        void named(UUID account, String name) {
            jdbc.sql("delete from account where id = ?").param(account).update();
            jdbc.sql("insert into account values (?, 0, ?, ?, 'EDITOR', 'none', true, ?)")
                    .params(account, account + "@example.org", name, OffsetDateTime.now())
                    .update();
        }
    }

    /** Two editors have one form open. */
    abstract static class TwoAtOnce extends Typing {

        @Test
        void bothTextsAreComparedWordByWord() {
            String form = draft(complete());
            Map<String, String> anas = opened(form);
            Map<String, String> petars = opened(form);
            petars.put("body", "KFOR adds many patrols.\n\nIt says so.");
            petars.put("kind", "EXPLAINER");
            petars.put("topics[0]", mark + "-talks");
            assertThat(send(form, petars)).hasStatus(303);

            anas.put("headline", "Patrols at night " + mark);
            MvcTestResult conflict = send(form, anas);
            assertThat(conflict).hasStatus(409);
            nothingIsLost(conflict, anas);
            Document page = page(conflict);
            assertThat(page.select(".conflict[autofocus]").text())
                    .contains("Somebody else saved this article");
            assertThat(page.select(".conflict .field-pair h3").eachText())
                    .containsExactly("Headline", "Body", "Kind", "Topics");
            assertThat(page.select(".conflict del").text()).contains("many", "Talks");
            assertThat(page.select(".conflict ins").text()).contains("at night");
            assertThat(page.select(".conflict .words").eachText()).contains("Explainer", "News");
            assertThat(page.select(".conflict .meta").text()).contains("Saved ", "Yours");

            assertThat(send(form, filled(page))).hasStatus(303);
            assertThat(opened(form)).containsEntry("headline", "Patrols at night " + mark);
        }

        @Test
        void thatBothWroteTheSameIsSaid() {
            String form = draft(complete());
            Map<String, String> anas = opened(form);
            assertThat(send(form, opened(form))).hasStatus(303);

            MvcTestResult conflict = send(form, anas);
            assertThat(conflict).hasStatus(409);
            assertThat(page(conflict).select(".conflict").text())
                    .contains("Both texts are the same.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/publication", "/withdrawal", "/deletion"})
        void whetherSomebodyWasFasterIsAskedBeforeWhatIsWrong(String verb) {
            String form = draft(complete());
            Map<String, String> anas = opened(form);
            assertThat(send(form, opened(form))).hasStatus(303);

            anas.put("headline", "");
            anas.put("topics[0]", "no-such-topic");
            anas.put("slug", "No Slug");
            anas.put("kind", "NEWS");
            MvcTestResult conflict = send(form + verb, anas);
            assertThat(conflict).hasStatus(409);
            assertThat(filled(page(conflict)))
                    .containsEntry("headline", "")
                    .containsEntry("slug", "No Slug");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/publication", "/withdrawal", "/deletion"})
        void whatWasTypedSurvivesAWithdrawal(String verb) {
            String form = published(complete());
            Map<String, String> anas = opened(form);
            anas.put("body", "A long night's work");
            anas.put("withdrawalReason", "Mine");
            withdraw(form, "It was sheep.");

            MvcTestResult conflict = send(form + verb, anas);
            assertThat(conflict).hasStatus(409);
            Document page = page(conflict);
            assertThat(page.select(".conflict").text())
                    .contains("This article was withdrawn while you were writing", "It was sheep.");
            assertThat(page.select(".conflict a").attr("href"))
                    .isEqualTo("/articles/" + mark + "-patrols");
            assertThat(buttons(page)).contains("Save as a new article").doesNotContain("Withdraw");
            assertThat(filled(page)).containsEntry("body", "A long night's work");

            String saved = form(send(actionOf(page), filled(page)));
            assertThat(saved).isNotEqualTo(form);
            assertThat(opened(saved)).containsEntry("body", "A long night's work");
        }

        @Test
        void aRowIsAddedToNoArticleThatWasWithdrawn() {
            String form = published(complete());
            Map<String, String> anas = opened(form);
            withdraw(form, "It was sheep.");

            assertThat(send(form, anas, "step", "add-topic")).hasStatus(409);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/publication", "/withdrawal"})
        void whatWasTypedSurvivesADeletion(String verb) {
            String form = draft(complete());
            Map<String, String> anas = opened(form);
            anas.put("body", "A long night's work");
            assertThat(send(form + "/deletion", opened(form), "confirmed", "yes")).hasStatus(303);

            MvcTestResult conflict = send(form + verb, anas);
            assertThat(conflict).hasStatus(409);
            nothingIsLost(conflict, anas);
            Document page = page(conflict);
            assertThat(page.select(".conflict[autofocus]").text())
                    .contains("This draft was deleted while you were writing");
            assertThat(buttons(page)).contains("Save as a new article");

            String saved = form(send(actionOf(page), filled(page)));
            assertThat(opened(saved))
                    .containsEntry("body", "A long night's work")
                    .containsEntry("slug", mark + "-patrols");
        }

        @Test
        void deletingWhatSomebodyElseDeletedIsNoFault() {
            String form = draft(complete());
            Map<String, String> anas = opened(form);
            assertThat(send(form + "/deletion", opened(form), "confirmed", "yes")).hasStatus(303);

            assertThat(send(form + "/deletion", anas, "confirmed", "yes"))
                    .hasStatus(303)
                    .hasRedirectedUrl("/admin/articles");
        }

        @Test
        void ofTwoWhoClaimOneAddressAtOnceOneIsAskedForAnother() throws Exception {
            List<MvcTestResult> answers =
                    atOnce(
                            4,
                            number -> {
                                Map<String, String> typed = complete();
                                typed.put("headline", "Patrols " + number);
                                return send("/admin/articles", typed);
                            });

            assertThat(answers)
                    .extracting(answer -> answer.getResponse().getStatus())
                    .containsOnlyOnce(303)
                    .containsOnly(303, 422);
            assertThat(answers)
                    .filteredOn(answer -> answer.getResponse().getStatus() == 422)
                    .allSatisfy(
                            answer -> assertThat(errorAt(answer, "slug")).contains("this address"));
        }

        @Test
        void twoWithOneHeadlineGetAnAddressEach() throws Exception {
            List<MvcTestResult> answers =
                    atOnce(2, _ -> send("/admin/articles", withHeadline("Twins " + mark)));

            assertThat(answers.stream().map(Typing::form).map(this::opened))
                    .extracting(form -> form.get("slug"))
                    .containsExactlyInAnyOrder("twins-" + mark, "twins-" + mark + "-2");
        }

        @Test
        void ofTwoWhoSaveOneArticleAtOnceOneSeesBothTexts() throws Exception {
            String form = draft(complete());
            Map<String, String> opened = opened(form);

            List<MvcTestResult> answers =
                    atOnce(3, number -> send(form, opened, "slug", mark + "-patrols-" + number));

            assertThat(answers)
                    .extracting(answer -> answer.getResponse().getStatus())
                    .containsOnlyOnce(303)
                    .containsOnly(303, 409);
        }

        static String actionOf(Document page) {
            return page.select("form.record-form").attr("action");
        }

        interface Try {
            MvcTestResult number(int number) throws Exception;
        }

        static List<MvcTestResult> atOnce(int many, Try attempt) throws Exception {
            CyclicBarrier start = new CyclicBarrier(many);
            try (ExecutorService editors = Executors.newFixedThreadPool(many)) {
                List<Callable<MvcTestResult>> all =
                        IntStream.range(0, many)
                                .mapToObj(number ->
                                        (Callable<MvcTestResult>)
                                                () -> {
                                                    start.await();
                                                    return attempt.number(number);
                                                })
                                .toList();
                return editors.invokeAll(all).stream().map(Future::resultNow).toList();
            }
        }
    }

    /** What is refused, and that nothing is lost then. */
    abstract static class Refusals extends Typing {

        @Test
        void whatIsMissingIsListedAndEveryEntryLeadsToItsField() {
            Map<String, String> typed = complete();
            typed.keySet().forEach(field -> typed.put(field, ""));
            typed.put("version", "0");
            typed.put("kind", "NEWS");

            MvcTestResult answer = send("/admin/articles", typed, "step", "publish");
            assertThat(answer).hasStatus(422);
            nothingIsLost(answer, typed);
            assertThat(summary(answer))
                    .containsExactly(
                            "Headline: The headline is missing.",
                            "Standfirst: The standfirst is missing.",
                            "Byline: The byline is missing.",
                            "Body: The body is empty.",
                            "Topics: Choose at least one topic.");
            assertThat(page(answer).select(".error-summary a").eachAttr("href"))
                    .endsWith("#topics-0");
            assertThat(page(answer).select("#topics-0").attr("aria-describedby"))
                    .isEqualTo("topics-0-error");
        }

        @Test
        void tooManyTopicsAreSaidOfTheGroupWhichTakesTheFocus() {
            Map<String, String> typed = complete();
            IntStream.range(0, 21).forEach(row -> typed.put("topics[" + row + "]", ""));
            IntStream.range(0, 41).forEach(row -> typed.put("related[" + row + "]", ""));

            MvcTestResult answer = send("/admin/articles", typed);
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer)).hasSize(2);
            Document page = page(answer);
            assertThat(page.select("fieldset#topics[tabindex=-1]").attr("aria-describedby"))
                    .isEqualTo("topics-hint topics-error");
            assertThat(page.select("fieldset#related[tabindex=-1]").attr("aria-describedby"))
                    .isEqualTo("related-hint related-error");
            assertThat(errorAt(answer, "topics")).contains("20");
        }

        @Test
        void aFormWithoutRowsIsGivenSome() {
            Map<String, String> typed = complete();
            typed.remove("topics[0]");
            typed.remove("related[0]");

            MvcTestResult answer = send("/admin/articles", typed, "step", "publish");
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer)).containsExactly("Topics: Choose at least one topic.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "headline",
                    "standfirst",
                    "byline",
                    "body",
                    "kind",
                    "slug",
                    "reason",
                    "topics[0]",
                    "related[0]",
                    "withdrawalReason",
                    "change"
                })
        void noFieldTakesAZeroByteOrMoreThanItsMaximum(String field) {
            for (String typed : List.of("zero\0byte", "x".repeat(200_001))) {
                MvcTestResult answer = send("/admin/articles", complete(), field, typed);
                assertThat(answer).as(field).hasStatus(422);
                answer = send("/admin/articles", with(field, typed), "step", "publish");
                assertThat(answer).as(field).hasStatus(422);
                answer = send("/admin/articles", with(field, typed), "step", "add-topic");
                assertThat(answer).as(field).hasStatus(200);
            }
        }

        private Map<String, String> with(String field, String typed) {
            Map<String, String> all = complete();
            all.put(field, typed);
            return all;
        }

        @ParameterizedTest
        @CsvSource({
            "It was sh\u202eeep, U+202E",
            "It was sh\0eep, U+0000",
        })
        void theReasonOfAWithdrawalIsPlainText(String reason, String sign) {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("withdrawalReason", reason);

            MvcTestResult answer = send(form + "/withdrawal", typed, "confirmed", "yes");
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "withdrawalReason")).contains(sign);
            assertThat(state(form)).isEqualTo("PUBLISHED");
        }

        @Test
        void theReasonOfAWithdrawalIsThereAndNotTooLong() {
            String form = published(complete());
            Map<String, String> typed = opened(form);

            typed.put("withdrawalReason", "x".repeat(501));
            MvcTestResult answer = send(form + "/withdrawal", typed, "confirmed", "yes");
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "withdrawalReason")).contains("500");
            nothingIsLost(answer, typed);

            typed.put("withdrawalReason", " ");
            answer = send(form + "/withdrawal", typed, "confirmed", "yes");
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "withdrawalReason")).startsWith("Say why");

            typed.put("withdrawalReason", "x".repeat(500));
            assertThat(send(form + "/withdrawal", typed, "confirmed", "yes")).hasStatus(303);
        }

        @Test
        void aWithdrawalLosesNothingThatCannotBeKept() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("withdrawalReason", "It was sheep.");
            typed.put("related[0]", "nothing of that name");

            MvcTestResult answer = send(form + "/withdrawal", typed, "confirmed", "yes");
            assertThat(answer).hasStatus(422);
            nothingIsLost(answer, typed);
            assertThat(errorAt(answer, "related-0")).startsWith("Nothing was found");
            assertThat(state(form)).isEqualTo("PUBLISHED");
        }

        @Test
        void onlyWhatReadersSeeIsWithdrawnAndOnlyWhatTheyNeverSawIsDeleted() {
            String draft = draft(complete());
            Map<String, String> typed = opened(draft);
            typed.put("withdrawalReason", "It was sheep.");
            MvcTestResult withdrawal = send(draft + "/withdrawal", typed, "confirmed", "yes");
            assertThat(withdrawal).hasStatus(422);
            assertThat(summary(withdrawal))
                    .containsExactly("Only a published article can be withdrawn.");

            String shown = published(withHeadline("Shown " + mark));
            MvcTestResult deletion = send(shown + "/deletion", opened(shown), "confirmed", "yes");
            assertThat(deletion).hasStatus(422);
            assertThat(summary(deletion).getFirst()).contains("never deleted");
        }

        @Test
        void signsHiddenInTheBodyAreRefusedWithTheirLine() {
            Map<String, String> typed = complete();
            typed.put("body", "One\n\nTwo &#x202e;three");

            MvcTestResult answer = send("/admin/articles", typed);
            assertThat(answer).hasStatus(422);
            nothingIsLost(answer, typed);
            assertThat(errorAt(answer, "body"))
                    .isEqualTo(
                            "Line 3: remove the character reference that hides the sign U+202E.");
        }

        @Test
        void aPublicationThatChangesNothingIsRefused() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("change", "UPDATE");
            typed.put("reason", "Nothing, really.");

            MvcTestResult answer = send(form + "/publication", typed);
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer).getFirst()).contains("Nothing differs from version 1");
            nothingIsLost(answer, typed);

            typed.put("slug", mark + "-elsewhere");
            assertThat(send(form + "/publication", typed)).hasStatus(303);
        }

        @Test
        void aChangeNeedsItsKindAndItsReason() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("headline", "Other words " + mark);

            MvcTestResult answer = send(form + "/publication", typed);
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer))
                    .containsExactly(
                            "Kind of change: Choose the kind of change.",
                            "Reason: Say in a sentence what changed and why.");
            nothingIsLost(answer, typed);
        }

        @Test
        void theAddressOfAnotherIsRefused() {
            draft(complete());

            MvcTestResult answer = send("/admin/articles", complete());
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "slug")).startsWith("Another article has or had");
            nothingIsLost(answer, complete());
        }

        @Test
        void aVersionThatIsNoNumberIsNotTheStoredOne() {
            String form = draft(complete());
            assertThat(send(form, opened(form), "version", "abc")).hasStatus(409);
        }
    }
}
