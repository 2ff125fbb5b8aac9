package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Name;
import org.rapporteur.article.ArticleDesk;
import org.rapporteur.article.ArticleDetails;
import org.rapporteur.article.ArticleId;
import org.rapporteur.article.ArticleKind;
import org.rapporteur.edition.Publication;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.testing.SignedInAs;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Editors at the form in which statements are recorded. */
class StatementEditorControllerTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Nested
    @OnH2
    class OnTheShippedDatabase extends MainPath {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends MainPath {}

    /** What every test types with. */
    abstract static class Typing {

        @Autowired MockMvcTester browser;
        @Autowired Newsroom newsroom;
        @Autowired JdbcClient jdbc;
        @Autowired StatementDesk desk;

        String mark = "";
        TopicId security = new TopicId(new UUID(0, 0));

        @BeforeEach
        void peopleAndTopics() {
            mark = "desk" + NUMBER.incrementAndGet();
            var serbia = newsroom.polity(mark + "-serbia", "Serbia " + mark);
            newsroom.person(
                    mark + "-vucic",
                    "Aleksandar Vučić " + mark,
                    Newsroom.office(serbia, "President of Serbia", "2017-05-31", null));
            security = newsroom.topic(mark + "-security", "Security " + mark);
        }

        String vucic() {
            return "Aleksandar Vučić " + mark;
        }

        String address(String page) {
            return "https://" + mark + ".example/" + page;
        }

        /** A statement that lacks nothing, its source described in place. */
        Map<String, String> complete() {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("version", "0");
            typed.put("speakers[0]", vucic());
            typed.put("onBehalfOf", "Serbia " + mark);
            typed.put("saidOn", "2022-12-28");
            typed.put("dateConfidence", "CONFIRMED");
            typed.put("reportedOn", "2022-12-29");
            typed.put("channel", "INTERVIEW");
            typed.put("place", "Belgrade");
            typed.put("claim", "REPORTED");
            tick(typed, mark + "-security", "opposes");
            wording(typed, 0, "ORIGINAL", "sr-Latn", "Nema predaje i neće je biti.", true);
            typed.put("wordings[0].source", address("intervju"));
            typed.put("wordings[0].publisher", "RTS " + mark);
            typed.put("wordings[0].title", "Intervju");
            typed.put("wordings[0].published", "2022-12-28");
            typed.put("wordings[0].sourceLanguage", "sr-Latn");
            typed.put("wordings[0].locator", "12:40");
            typed.put("slug", mark + "-vucic-interview");
            typed.put("note", "Seen on the day.");
            return typed;
        }

        void tick(Map<String, String> typed, String topic, String stance) {
            typed.put("topics[0].topic", topic);
            typed.put("topics[0].chosen", "true");
            typed.put("topics[0].stance", stance);
        }

        static void wording(
                Map<String, String> typed,
                int row,
                String kind,
                String language,
                String text,
                boolean verbatim) {
            typed.put("wordings[" + row + "].kind", kind);
            typed.put("wordings[" + row + "].language", language);
            typed.put("wordings[" + row + "].text", text);
            if (verbatim) {
                typed.put("wordings[" + row + "].verbatim", "true");
            }
            typed.put("wordings[" + row + "].passage", "1");
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

        /** Saves a draft; the address of its form. */
        String draft(Map<String, String> typed) {
            MvcTestResult answer = send("/admin/statements", typed);
            assertThat(answer).hasStatus(303);
            return form(answer);
        }

        String published(Map<String, String> typed) {
            MvcTestResult answer = send("/admin/statements/new/publication", typed);
            assertThat(answer).hasStatus(303);
            return form(answer);
        }

        static String form(MvcTestResult answer) {
            String location = answer.getResponse().getRedirectedUrl();
            assertThat(location).startsWith("/admin/statements/");
            return location;
        }

        /** What the form at an address holds, ready to be sent again. */
        Map<String, String> opened(String form) {
            return filled(page(get(form)));
        }

        static Map<String, String> filled(Document page) {
            Map<String, String> filled = new LinkedHashMap<>();
            for (Element field : page.select("form.record-form [name]:not(button)")) {
                boolean box = field.attr("type").equals("checkbox");
                String name = field.attr("name");
                if (!name.startsWith("_") && (!box || field.hasAttr("checked"))) {
                    filled.put(name, value(field));
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

        /** Everything that was typed stands in the form again. */
        static void nothingIsLost(MvcTestResult answer, Map<String, String> typed) {
            Map<String, String> filled = filled(page(answer));
            assertThat(filled).containsAllEntriesOf(withoutTopicRows(typed));
            typed.forEach((name, value) -> {
                if (name.matches("topics\\[\\d+]\\.topic")) {
                    assertThat(filled).containsValue(value);
                }
            });
        }

        private static Map<String, String> withoutTopicRows(Map<String, String> typed) {
            Map<String, String> rest = new LinkedHashMap<>(typed);
            rest.keySet().removeIf(name -> name.startsWith("topics[") || name.equals("version"));
            return rest;
        }

        /** The words of the error beside a field. */
        static String errorAt(MvcTestResult answer, String id) {
            Element error = page(answer).getElementById(id + "-error");
            return error == null ? "" : error.text();
        }

        static List<String> summary(MvcTestResult answer) {
            Document page = page(answer);
            List<Element> links = page.select(".error-summary a");
            assertThat(links)
                    .allSatisfy(link ->
                            assertThat(page.getElementById(link.attr("href").substring(1)))
                                    .as(link.outerHtml())
                                    .isNotNull());
            return links.stream().map(Element::text).toList();
        }

        String state(String form) {
            return jdbc.sql("select state from statement where id = ?")
                    .param(UUID.fromString(form.substring(form.lastIndexOf('/') + 1)))
                    .query(String.class)
                    .single();
        }
    }

    /** From the first draft to the withdrawal. */
    abstract static class MainPath extends Typing {

        @Test
        void aDraftIsSavedAndOpensAsItWasTyped() {
            Map<String, String> typed = complete();
            String form = draft(typed);
            assertThat(state(form)).isEqualTo("DRAFT");
            MvcTestResult opened = get(form);
            assertThat(opened).hasStatusOk();
            Map<String, String> made = new LinkedHashMap<>(typed);
            List.of("publisher", "title", "published", "sourceLanguage")
                    .forEach(part -> made.remove("wordings[0]." + part));
            nothingIsLost(opened, made);
            assertThat(page(opened).text())
                    .contains("Draft, saved", "Known: RTS " + mark + ", Intervju")
                    .contains("Readers will see: 28 December 2022")
                    .contains("Aleksandar Vučić " + mark + ": President of Serbia");
        }

        @Test
        void aStatementIsPublishedChangedAndWithdrawn() {
            String form = published(complete());
            assertThat(state(form)).isEqualTo("PUBLISHED");
            assertThat(page(get(form)).select(".history li").text()).contains("Version 1");

            Map<String, String> changes = opened(form);
            changes.put("wordings[0].text", "Nema predaje.");
            changes.put("change", "CORRECTION");
            changes.put("reason", "The second half was not said.");
            assertThat(send(form + "/publication", changes)).hasStatus(303);
            Document changed = page(get(form));
            assertThat(changed.select(".history li").first().text())
                    .contains("Version 2", "Correction", "The second half was not said.");
            assertThat(filled(changed)).containsEntry("wordings[0].text", "Nema predaje.");

            Map<String, String> withdrawal = opened(form);
            withdrawal.put("withdrawalReason", "He did not say it.");
            assertThat(send(form + "/withdrawal", withdrawal)).hasStatus(303);
            assertThat(state(form)).isEqualTo("WITHDRAWN");
            Document withdrawn = page(get(form));
            assertThat(withdrawn.text()).contains("He did not say it.", "Withdrawn");
            assertThat(withdrawn.select("fieldset.whole[disabled]")).hasSize(1);
            assertThat(withdrawn.select(".record-form .actions button")).isEmpty();
        }

        @Test
        void whoPublishedIsKept() {
            String form = published(complete());
            assertThat(
                            jdbc.sql(
                                            "select published_by from statement_version where"
                                                    + " statement_id = ?")
                                    .param(
                                            UUID.fromString(
                                                    form.substring(form.lastIndexOf('/') + 1)))
                                    .query(UUID.class)
                                    .single())
                    .isEqualTo(SignedInAs.EDIS.id());
        }

        @Test
        void aDraftIsPublishedWithWhatWasTypedLast() {
            String form = draft(complete());
            Map<String, String> typed = opened(form);
            typed.put("place", "Raška");
            assertThat(send(form + "/publication", typed)).hasStatus(303);
            assertThat(state(form)).isEqualTo("PUBLISHED");
            assertThat(opened(form)).containsEntry("place", "Raška");
        }

        @Test
        void twoEditorsAtOnceLoseNothing() {
            String form = draft(complete());
            Map<String, String> anas = opened(form);
            Map<String, String> petars = opened(form);
            petars.put("wordings[0].text", "Nema predaje i nikada je neće biti.");
            assertThat(send(form, petars)).hasStatus(303);

            anas.put("wordings[0].text", "Nema predaje i neće je biti!");
            anas.put("place", "Novi Sad");
            MvcTestResult conflict = send(form, anas);
            assertThat(conflict).hasStatus(409);
            nothingIsLost(conflict, anas);
            Document page = page(conflict);
            assertThat(page.select(".conflict .field-pair h3").eachText())
                    .containsExactly("Place", "Text, 1");
            assertThat(page.select(".conflict del").text()).contains("nikada");
            page.select(".conflict .visually-hidden").remove();
            assertThat(page.select(".conflict .words").eachText())
                    .containsExactly(
                            "Belgrade",
                            "Novi Sad",
                            "Nema predaje i nikada je neće biti.",
                            "Nema predaje i neće je biti!");

            Map<String, String> again = filled(page);
            assertThat(send(form, again)).hasStatus(303);
            assertThat(opened(form))
                    .containsEntry("wordings[0].text", "Nema predaje i neće je biti!")
                    .containsEntry("place", "Novi Sad");
        }

        @Test
        void theListIsFilteredCountedAndNewestFirst() {
            String first = draft(complete());
            Map<String, String> other = complete();
            other.put("slug", mark + "-second");
            String second = published(other);
            Document list = page(get("/admin/statements?q=" + mark));
            assertThat(list.select(".count").text()).isEqualTo("2 statements");
            assertThat(list.select(".desk-list tbody a").eachAttr("href"))
                    .containsExactly(second, first);
            Document drafts = page(get("/admin/statements?state=draft&q=VUČIĆ " + mark));
            assertThat(drafts.select(".desk-list tbody a").eachAttr("href")).containsExactly(first);
            assertThat(drafts.select(".desk-list tbody td").eachText())
                    .contains("28 Dec 2022", "Draft");
            assertThat(get("/admin/statements?state=lost")).hasStatus(400);
        }

        @Test
        void actorsAndStatementsAreFoundWhileTyping() {
            newsroom.actor(
                    ActorKind.PERSON,
                    mark + "-kurti",
                    "Albin Kurti " + mark,
                    List.of(new Name("sr-Cyrl", "Курти 100% " + mark, true)),
                    List.of());
            draft(complete());
            assertThat(found("actors", "albin kurti " + mark)).contains("Albin Kurti " + mark);
            assertThat(found("actors", "КУРТИ 100% " + mark)).contains("Albin Kurti " + mark);
            assertThat(found("actors", "100_ " + mark)).isEqualTo("[]");
            assertThat(found("actors", "%")).doesNotContain("Vučić");
            assertThat(found("statements", "vucic " + mark)).contains(mark + "-vucic-interview");
            assertThat(found("statements", "Вучић " + mark)).contains("28 Dec 2022");
            assertThat(found("statements", "")).isEqualTo("[]");
        }

        private String found(String what, String typed) {
            MvcTestResult answer =
                    browser.get()
                            .uri("/admin/lookup/" + what + "?q={typed}", typed)
                            .with(SignedInAs.editor())
                            .exchange();
            assertThat(answer).hasStatusOk();
            return page(answer).text();
        }
    }

    /** What is refused, and that nothing is lost then. */
    @Nested
    @OnH2
    class Refusals extends Typing {

        @Autowired ArticleDesk articles;

        @Test
        void anAlmostEmptyDraftCanBeSaved() {
            String form = draft(Map.of("wordings[0].text", "Nema predaje " + mark));
            assertThat(state(form)).isEqualTo("DRAFT");
            assertThat(opened(form))
                    .containsEntry("wordings[0].text", "Nema predaje " + mark)
                    .containsEntry("wordings[0].language", "")
                    .containsEntry("speakers[0]", "");
            assertThat(page(get(form)).select(".checks a").eachText()).contains("Who spoke?");
        }

        @Test
        void whatReadersNeedIsListedAndLinked() {
            MvcTestResult answer =
                    send(
                            "/admin/statements/new/publication",
                            Map.of(
                                    "wordings[0].text",
                                    "Nema predaje.",
                                    "links[0].kind",
                                    "REPEATS"));
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer))
                    .containsExactly(
                            "Speaker: Who spoke?",
                            "Said on: When was it said, or at least reported?",
                            "Channel: By which channel was it made? “Not known” is a choice.",
                            "Topics: Which topic is it about?",
                            "Language: Wording 1: which language is it?",
                            "Source: Wording 1: where was it published? Only our own translation"
                                    + " needs no source.");
            assertThat(page(answer).select(".checks a")).hasSize(6);
        }

        @Test
        void anEmptyFormIsNotPublished() {
            MvcTestResult answer = send("/admin/statements/new/publication", Map.of());
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer)).hasSize(5);
        }

        @Test
        void anOriginalIsNoParaphrase() {
            Map<String, String> typed = complete();
            typed.remove("wordings[0].verbatim");
            MvcTestResult answer = send("/admin/statements/new/publication", typed);
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "wordings-0-verbatim")).contains("an original is verbatim");
        }

        @Test
        void fiveWordingsAndANewSourceSurviveAMistake() {
            Map<String, String> typed = complete();
            for (int row = 1; row < 5; row++) {
                wording(typed, row, "AS_REPORTED", "en", "No surrender, version " + row, false);
                typed.put("wordings[" + row + "].source", address("report-" + row));
                typed.put("wordings[" + row + "].publisher", "Outlet " + row);
                typed.put("wordings[" + row + "].note", "Line one\nLine two");
            }
            typed.put("speakers[1]", "Nobody of that name");
            typed.put("saidOn", "28.12.2022");
            MvcTestResult answer = send("/admin/statements", typed);
            assertThat(answer).hasStatus(422);
            nothingIsLost(answer, typed);
            assertThat(errorAt(answer, "speakers-1"))
                    .isEqualTo(
                            "No actor is called “Nobody of that name”. Choose one from the list, or"
                                    + " record the actor first.");
            assertThat(errorAt(answer, "saidOn")).contains("Write the year first");
            assertThat(summary(answer)).hasSize(2);
            assertThat(page(answer).select("details.new-source[open]")).hasSize(5);
            assertThat(
                            jdbc.sql("select count(*) from source where url like ?")
                                    .param("%" + mark + "%")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }

        @Test
        void similarNamesAreOfferedForAnUnclearSpeaker() {
            Map<String, String> typed = complete();
            typed.put("speakers[0]", "Vučić " + mark);
            MvcTestResult answer = send("/admin/statements", typed);
            assertThat(errorAt(answer, "speakers-0"))
                    .contains("Did you mean Aleksandar Vučić " + mark + " (" + mark + "-vucic)");
        }

        @Test
        void aNewAddressAsksForItsPublisherInPlace() {
            Map<String, String> typed = complete();
            typed.remove("wordings[0].publisher");
            MvcTestResult answer = send("/admin/statements", typed);
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "wordings-0-publisher")).contains("This address is new");
            assertThat(page(answer).select("details.new-source[open]")).hasSize(1);
            nothingIsLost(answer, typed);
            assertThat(summary(send("/admin/statements/new/publication", typed))).hasSize(1);
            typed.put("wordings[0].source", "javascript:alert(1)");
            assertThat(errorAt(send("/admin/statements", typed), "wordings-0-source"))
                    .contains("beginning with https://");
        }

        @Test
        void oneAddressIsOneSourceHoweverItIsPasted() {
            Map<String, String> typed = complete();
            wording(typed, 1, "TRANSLATION", "en", "There is no surrender.", true);
            typed.put(
                    "wordings[1].source",
                    "http://www." + address("intervju").substring(8) + "/?utm_source=x#top");
            published(typed);
            assertThat(sourcesAtThisAddress()).isOne();
            Map<String, String> another = complete();
            another.put("slug", mark + "-another");
            another.remove("wordings[0].publisher");
            published(another);
            assertThat(sourcesAtThisAddress()).isOne();
        }

        private long sourcesAtThisAddress() {
            return jdbc.sql("select count(*) from source where url like ?")
                    .param("%" + mark + "%")
                    .query(Long.class)
                    .single();
        }

        @Test
        void anEmptyAddressIsMadeOfSpeakerAndDate() {
            Map<String, String> typed = complete();
            typed.put("slug", "");
            assertThat(opened(draft(typed))).containsEntry("slug", mark + "-vucic-2022-12-28");
            assertThat(opened(draft(typed))).containsEntry("slug", mark + "-vucic-2022-12-28-2");
        }

        @Test
        void anAddressOfAnotherStatementIsRefusedBesideItsField() {
            draft(complete());
            MvcTestResult answer = send("/admin/statements", complete());
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "slug")).contains("Another statement has or had");
            Map<String, String> typed = complete();
            typed.put("slug", "Not A Slug");
            assertThat(errorAt(send("/admin/statements", typed), "slug"))
                    .contains("for instance not-a-slug");
        }

        @Test
        void aStanceOnATopicThatIsNotTickedIsPointedOut() {
            Map<String, String> typed = complete();
            typed.remove("topics[0].chosen");
            MvcTestResult answer = send("/admin/statements", typed);
            assertThat(answer).hasStatus(422);
            assertThat(summary(answer)).anyMatch(issue -> issue.contains("did not tick the topic"));
        }

        @Test
        void aContradictionNeedsAReasonBeforeReadersSeeIt() {
            draft(complete());
            Map<String, String> typed = complete();
            typed.put("slug", mark + "-second");
            typed.put("links[0].kind", "CONTRADICTS");
            typed.put("links[0].other", mark + "-vucic-interview");
            MvcTestResult answer = send("/admin/statements/new/publication", typed);
            assertThat(answer).hasStatus(422);
            assertThat(errorAt(answer, "links-0-reason")).contains("Say why");
            typed.put("links[0].reason", "On Monday he said the opposite.");
            typed.put("answers[0]", "/statements/" + mark + "-vucic-interview");
            String form = published(typed);
            assertThat(opened(form))
                    .containsEntry("links[0].reason", "On Monday he said the opposite.")
                    .containsEntry("answers[0]", mark + "-vucic-interview");
        }

        @Test
        void changesOfWhatReadersSeeNeedAKindAndAReason() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("place", "Raška");
            MvcTestResult bare = send(form + "/publication", typed);
            assertThat(bare).hasStatus(422);
            assertThat(errorAt(bare, "change")).isEqualTo("Choose one of the list.");
            nothingIsLost(bare, typed);
            typed.put("change", "UPDATE");
            assertThat(errorAt(send(form + "/publication", typed), "reason"))
                    .contains("Say what changed");
            typed.put("change", "MINOR");
            assertThat(send(form + "/publication", typed)).hasStatus(303);
            assertThat(errorAt(send(form + "/withdrawal", opened(form)), "withdrawalReason"))
                    .contains("Say why");
        }

        @Test
        void aPublishedStatementIsNotSavedAsADraft() {
            String form = published(complete());
            MvcTestResult answer = send(form, opened(form));
            assertThat(answer).hasStatus(422);
            assertThat(page(answer).select(".error-summary").text())
                    .contains("Send it with “Publish changes”");
        }

        @Test
        void whatWasWithdrawnMeanwhileComesBackWithWhatWasTyped() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            Map<String, String> withdrawal = opened(form);
            withdrawal.put("withdrawalReason", "He did not say it.");
            send(form + "/withdrawal", withdrawal);
            typed.put("place", "Novi Sad");
            MvcTestResult answer = send(form + "/publication", typed);
            assertThat(answer).hasStatus(409);
            assertThat(page(answer).select(".conflict").text())
                    .contains("It was withdrawn", "Novi Sad");
            Map<String, String> again = filled(page(answer));
            again.put("change", "MINOR");
            assertThat(send(form + "/publication", again)).hasStatus(422);
            assertThat(state(form)).isEqualTo("WITHDRAWN");
        }

        @Test
        void wordsThatAPublishedArticleQuotesCannotDriftUnseen() {
            String form = published(complete());
            ArticleId article =
                    article(
                            "He said [Nema predaje](statement:"
                                    + mark
                                    + "-vucic-interview) twice.");
            Map<String, String> typed = opened(form);
            typed.put("change", "CORRECTION");
            typed.put("reason", "Misheard.");
            typed.put("wordings[0].text", "Nema prodaje.");
            MvcTestResult drifting = send(form + "/publication", typed);
            assertThat(drifting).hasStatus(422);
            assertThat(errorAt(drifting, "wordings-0-text"))
                    .contains("“An article " + mark + "” quotes “Nema predaje”");
            typed.put("wordings[0].text", "I dalje: Nema predaje i neće je biti.");
            assertThat(send(form + "/publication", typed)).hasStatus(303);

            Map<String, String> withdrawal = opened(form);
            withdrawal.put("withdrawalReason", "He did not say it.");
            MvcTestResult quoted = send(form + "/withdrawal", withdrawal);
            assertThat(quoted).hasStatus(422);
            assertThat(errorAt(quoted, "withdrawalReason")).contains("“An article " + mark + "”");
            articles.withdraw(article, version(article), "Wrong.", null, Instant.now());
            assertThat(send(form + "/withdrawal", withdrawal)).hasStatus(303);
        }

        private ArticleId article(String body) {
            ArticleDetails details =
                    new ArticleDetails(
                            mark + "-article",
                            ArticleKind.NEWS,
                            "An article " + mark,
                            "Standfirst",
                            "Rapporteur desk",
                            body,
                            List.of(security),
                            List.of());
            ArticleId id = articles.draft(details, null, Instant.now());
            articles.publish(id, version(id), Publication.first(Instant.now(), null));
            return id;
        }

        private long version(ArticleId id) {
            return jdbc.sql("select version from article where id = ?")
                    .param(id.value())
                    .query(Long.class)
                    .single();
        }

        @Test
        void rowsAreAddedAndRemovedWithoutSavingAnything() {
            Map<String, String> typed = complete();
            typed.put("step", "add-wording");
            MvcTestResult longer = send("/admin/statements", typed);
            assertThat(longer).hasStatusOk();
            typed.remove("step");
            nothingIsLost(longer, typed);
            Document page = page(longer);
            assertThat(page.getElementById("wordings-1").hasAttr("autofocus")).isTrue();
            assertThat(page.select("form[data-unsaved=yes]")).hasSize(1);
            Map<String, String> filled = filled(page);
            filled.put("wordings[1].text", "Second");
            filled.put("step", "remove-wording-0");
            Map<String, String> shorter = filled(page(send("/admin/statements", filled)));
            assertThat(shorter)
                    .containsEntry("wordings[0].text", "Second")
                    .doesNotContainKey("wordings[1].text");
            for (String step : List.of("add-speaker", "add-answer", "add-link", "check")) {
                typed.put("step", step);
                assertThat(send("/admin/statements", typed)).as(step).hasStatusOk();
            }
            typed.put("step", "add-nonsense");
            assertThat(send("/admin/statements", typed)).hasStatus(400);
            assertThat(
                            jdbc.sql("select count(*) from statement where slug like ?")
                                    .param(mark + "%")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }

        @Test
        void moreThanTwentyTopicsAreFoundByTyping() {
            List<String> titles =
                    IntStream.range(0, 22).mapToObj(each -> "Far topic " + each + mark).toList();
            for (int each = 0; each < titles.size(); each++) {
                newsroom.topic("zz" + mark + "-" + each, titles.get(each));
            }
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("anotherTopic", titles.getLast());
            typed.put("step", "add-topic");
            Document page = page(send("/admin/statements", typed));
            assertThat(page.select(".topic-row")).hasSize(21);
            assertThat(page.select(".topic-row:last-of-type").text()).contains(titles.getLast());
            assertThat(page.select(".topic-row:last-of-type input[checked]")).hasSize(1);
        }

        @ParameterizedTest(name = "{0} takes {1} characters")
        @CsvSource({
            "speakers[0], 300",
            "onBehalfOf, 300",
            "saidOn, 64",
            "reportedOn, 64",
            "place, 200",
            "answers[0], 300",
            "links[0].other, 300",
            "links[0].reason, 500",
            "wordings[0].language, 60",
            "wordings[0].text, 10000",
            "wordings[0].source, 2000",
            "wordings[0].publisher, 200",
            "wordings[0].title, 500",
            "wordings[0].published, 64",
            "wordings[0].sourceLanguage, 60",
            "wordings[0].passage, 2",
            "wordings[0].locator, 200",
            "wordings[0].note, 2000",
            "slug, 80",
            "note, 4000",
            "reason, 500",
            "withdrawalReason, 500"
        })
        void everyFieldHasAMaximumAndRefusesWhatDeceives(String field, int max) {
            Map<String, String> typed = complete();
            if (field.startsWith("links")) {
                typed.put("links[0].kind", "REPEATS");
                typed.put("links[0].other", "another");
            }
            String form = published(complete());
            String id = field.replace("[", "-").replace("]", "").replace('.', '-');
            typed.put("slug", mark + "-second");
            typed.put("version", opened(form).get("version"));
            typed.put(field, "x".repeat(max + 1));
            MvcTestResult tooLong = send(form, typed);
            assertThat(tooLong).hasStatus(422);
            assertThat(errorAt(tooLong, id)).isNotEmpty();
            nothingIsLost(tooLong, typed);
            assertThat(page(tooLong).getElementById(id).attr("maxlength"))
                    .isEqualTo(Integer.toString(max));
            typed.put(field, "\u202Eb");
            MvcTestResult deceiving = send(form, typed);
            assertThat(deceiving).hasStatus(422);
            assertThat(errorAt(deceiving, id)).contains("U+202E");
        }

        @Test
        void lookupsSayDatesAndSourcesInWords() {
            published(complete());
            assertThat(body("/admin/lookup/date?edtf=2022-12-16~"))
                    .isEqualTo("{\"words\":\"about 16 December 2022\",\"refused\":null}");
            assertThat(body("/admin/lookup/date?edtf=16.12.2022")).contains("Write the year first");
            assertThat(body("/admin/lookup/sources?url=" + address("intervju")))
                    .contains("RTS " + mark + " · Intervju · 28 Dec 2022");
            assertThat(body("/admin/lookup/sources?url=https://unknown.example/"))
                    .isEqualTo("{\"source\":null,\"address\":true}");
        }

        private String body(String path) {
            MvcTestResult answer = get(path);
            assertThat(answer).hasStatusOk();
            return page(answer).text();
        }

        @Test
        void aDraftIsDeletedAndItsAddressIsFreeAgain() {
            String form = draft(complete());
            MvcTestResult answer = send(form + "/deletion", opened(form));
            assertThat(answer).hasStatus(303);
            assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/admin/statements");
            assertThat(get(form)).hasStatus(404);
            assertThat(draft(complete())).isNotEqualTo(form);
        }

        @Test
        void whatReadersWereShownIsNeverDeleted() {
            String form = published(complete());
            assertThat(send(form + "/deletion", opened(form))).hasStatus(422);
            assertThat(state(form)).isEqualTo("PUBLISHED");
        }

        @Test
        void aDraftThatAnotherAnswersIsNotDeleted() {
            String form = draft(complete());
            Map<String, String> answer = complete();
            answer.put("slug", mark + "-answer");
            answer.put("answers[0]", mark + "-vucic-interview");
            draft(answer);
            MvcTestResult refused = send(form + "/deletion", opened(form));
            assertThat(refused).hasStatus(422);
            assertThat(page(refused).select(".error-summary").text())
                    .contains("Another statement refers to this draft");
            assertThat(state(form)).isEqualTo("DRAFT");
        }

        @Test
        void whatWasTypedOutlivesItsDraft() {
            String form = draft(complete());
            Map<String, String> typed = opened(form);
            send(form + "/deletion", opened(form));
            typed.put("place", "Raška");
            for (String path : List.of("", "/publication", "/withdrawal")) {
                MvcTestResult answer = send(form + path, typed);
                assertThat(answer).as(path).hasStatus(409);
                nothingIsLost(answer, typed);
                assertThat(page(answer).select(".error-summary").text())
                        .contains("Somebody deleted this draft");
            }
            Map<String, String> again = filled(page(send(form, typed)));
            assertThat(opened(published(again))).containsEntry("place", "Raška");
        }

        @Test
        void publishingWhatReadersSeeAlreadyIsRefused() {
            String form = published(complete());
            Map<String, String> typed = opened(form);
            typed.put("change", "UPDATE");
            typed.put("reason", "Nothing, really.");
            MvcTestResult answer = send(form + "/publication", typed);
            assertThat(answer).hasStatus(422);
            assertThat(page(answer).select(".error-summary").text())
                    .contains("Nothing differs from what readers see.");
        }

        @Test
        void afterTheTwentiethWordingNoneCanBeAdded() {
            Map<String, String> typed = complete();
            for (int row = 1; row < 19; row++) {
                wording(typed, row, "AS_REPORTED", "en", "Words " + row, true);
            }
            typed.put("step", "add-wording");
            Document twenty = page(send("/admin/statements", typed));
            assertThat(twenty.select("button[value=add-wording]")).isEmpty();
            assertThat(twenty.text()).contains("There can be 20 at most.");
            assertThat(twenty.select("button[value=add-answer]")).hasSize(1);
        }

        @Test
        void aSpeakerIsMeantWithoutDiacriticsToo() {
            newsroom.person("petar-petkovic-" + mark, "Petar Petković " + mark);
            Map<String, String> typed = complete();
            typed.put("speakers[0]", "petar petkovic " + mark);
            assertThat(opened(draft(typed))).containsEntry("speakers[0]", "Petar Petković " + mark);
        }

        @Test
        void whatIsNotThereIsNotFound() {
            assertThat(get("/admin/statements/" + UUID.randomUUID())).hasStatus(404);
            assertThat(send("/admin/statements/nonsense/publication", Map.of())).hasStatus(404);
        }
    }
}
