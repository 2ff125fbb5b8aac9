package org.rapporteur.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.WithContentOnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nothing of the first content is left in a drawer: readers find all of it, and none of its notes.
 */
@WithContentOnH2
class FirstContentIsShownTests {

    @Autowired private MockMvcTester portal;

    private JsonNode record;

    @BeforeEach
    void readTheRecord() throws IOException {
        try (InputStream file = new ClassPathResource("sample/record.json").getInputStream()) {
            record = JsonMapper.builder().build().readTree(file);
        }
    }

    @Test
    void everyStatementHasAPageWithEachOfItsWordings() {
        List<String> missing = new ArrayList<>();
        for (JsonNode statement : record.get("statements")) {
            String page = words("/statements/" + statement.get("id").asString());
            for (JsonNode wording : statement.get("wordings")) {
                String text = squeezed(wording.get("text").asString());
                if (!page.contains(text)) {
                    missing.add(statement.get("id").asString() + ": " + text);
                }
            }
        }
        assertThat(record.get("statements").size()).isEqualTo(58);
        assertThat(missing).isEmpty();
    }

    @Test
    void everySourceIsLinkedSomewhere() {
        Set<String> links = new HashSet<>();
        record.get("statements")
                .forEach(statement -> links.addAll(links("/statements/" + id(statement))));
        record.get("topics").forEach(topic -> links.addAll(links("/topics/" + id(topic))));
        links.addAll(links("/positions?on=2022-12-31"));

        List<String> missing = new ArrayList<>();
        for (JsonNode source : record.get("sources")) {
            if (!links.contains(source.get("url").asString())) {
                missing.add(id(source));
            }
        }
        assertThat(record.get("sources").size()).isEqualTo(151);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPositionAndEverySilenceIsOnItsActorsPage() {
        for (JsonNode position : record.get("positions")) {
            String page =
                    words("/actors/" + position.get("actor").asString()).toLowerCase(Locale.ROOT);
            assertThat(page).contains(position.get("stance").asString());
        }
        for (JsonNode silence : record.get("silences")) {
            assertThat(words("/actors/" + silence.get("actor").asString()))
                    .containsIgnoringCase("No statement found");
        }
        assertThat(record.get("positions").size()).isEqualTo(32);
        assertThat(record.get("silences").size()).isEqualTo(3);
    }

    @Test
    void everyEventHasItsAnchorOnEachOfItsTopics() {
        for (JsonNode event : record.get("events")) {
            for (JsonNode topic : event.get("topics")) {
                assertThat(words("/topics/" + topic.asString()))
                        .contains(squeezed(event.get("title").asString()));
            }
        }
        assertThat(record.get("events").size()).isEqualTo(20);
    }

    @Test
    void editorsNotesStayWithTheEditorsOnEveryPageThereIs() {
        String shown = squeezed(withoutNotes(record).toString());
        List<String> notes =
                record.findValuesAsString("editorsNote").stream()
                        .map(FirstContentIsShownTests::tellingPart)
                        .filter(note -> note.length() > 20 && !shown.contains(note))
                        .toList();
        Map<String, String> pages = everyPage();
        List<String> leaks = new ArrayList<>();
        pages.forEach((path, page) ->
                notes.stream()
                        .filter(page::contains)
                        .forEach(note -> leaks.add(path + ": " + note)));
        assertThat(notes).hasSizeGreaterThan(150);
        assertThat(pages).hasSizeGreaterThan(150);
        assertThat(leaks).isEmpty();
    }

    /** The record as readers may see it; some of its notes repeat a title or a few words. */
    private static JsonNode withoutNotes(JsonNode record) {
        JsonNode copy = record.deepCopy();
        copy.findParents("editorsNote")
                .forEach(parent -> ((ObjectNode) parent).remove("editorsNote"));
        return copy;
    }

    /** Each address that leads from the front page on, feeds and structured data included. */
    private Map<String, String> everyPage() {
        Map<String, String> pages = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of("/", "/sitemap.xml", "/feed.atom"));
        while (!next.isEmpty()) {
            String path = next.remove();
            if (!pages.containsKey(path)) {
                String page = html(path);
                pages.put(path, squeezed(Parser.unescapeEntities(page, false)));
                Jsoup.parse(page).select("[href]").eachAttr("href").stream()
                        .filter(FirstContentIsShownTests::isReaders)
                        .map(link -> link.replaceFirst("#.*", ""))
                        .forEach(next::add);
            }
        }
        return pages;
    }

    private static boolean isReaders(String link) {
        return link.startsWith("/") && !link.matches("/(assets|admin|sign-in)\\b.*");
    }

    /** The longest part of a note that is written the same way in HTML, XML and JSON. */
    private static String tellingPart(String note) {
        return Stream.of(squeezed(note).split("[\"<>&'\\\\/]"))
                .map(String::strip)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    private String words(String path) {
        Document page = Jsoup.parse(html(path));
        page.select(".visually-hidden").remove(); // what is said aloud between compared words
        return squeezed(page.body().wholeText());
    }

    private List<String> links(String path) {
        return Jsoup.parse(html(path)).select("a[href]").eachAttr("href");
    }

    private String html(String path) {
        MvcTestResult answer = portal.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
