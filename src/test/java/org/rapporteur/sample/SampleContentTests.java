package org.rapporteur.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Excerpt;
import org.rapporteur.text.Markup;
import org.rapporteur.text.PartialDate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first content as it lies in the resources: complete, coherent, and quoting only the record.
 */
class SampleContentTests {

    private static final String FOLDER = "sample/";
    private static final JsonNode RECORD = record();
    private static final List<Text> ARTICLES = texts("articles");

    /** One Markdown file: what stands above the body, and the body. */
    record Text(String file, Map<String, Object> front, String body) {

        String slug() {
            return String.valueOf(front.get("slug"));
        }

        boolean isCurrent() {
            return file.equals(slug() + ".md");
        }

        List<Object> list(String key) {
            return front.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "actors, 71",
        "memberships, 64",
        "topics, 6",
        "sources, 151",
        "statements, 58",
        "events, 20",
        "positions, 32",
        "silences, 3"
    })
    void theRecordIsComplete(String kind, int count) {
        assertThat(RECORD.get(kind)).hasSize(count);
    }

    @Test
    void everyWordingIsThere() {
        assertThat(wordings()).hasSize(156);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "topics", "sources", "statements", "events"})
    void noTwoThingsHaveOneId(String kind) {
        assertThat(items(kind).stream().map(item -> text(item, "id"))).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceInTheRecordResolves() {
        Set<String> actors = ids("actors");
        Set<String> topics = ids("topics");
        Set<String> sources = ids("sources");

        for (JsonNode actor : items("actors")) {
            assertThat(actors).containsAll(each(actor.path("offices"), "body"));
        }
        for (JsonNode membership : items("memberships")) {
            assertThat(actors).contains(text(membership, "actor"), text(membership, "of"));
        }
        for (JsonNode statement : items("statements")) {
            assertThat(strings(statement, "speakers")).isNotEmpty().isSubsetOf(actors);
            assertThat(actors).contains(statement.path("onBehalfOf").asString("kfor"));
            assertThat(topics).containsAll(each(statement.path("topics"), "topic"));
            assertThat(ids("statements")).containsAll(strings(statement, "answers"));
        }
        assertThat(sources)
                .containsAll(wordings().map(wording -> text(wording, "source")).toList());
        for (JsonNode event : items("events")) {
            assertThat(strings(event, "actors")).isNotEmpty().isSubsetOf(actors);
            assertThat(strings(event, "topics")).isNotEmpty().isSubsetOf(topics);
            assertThat(strings(event, "sources")).isNotEmpty().isSubsetOf(sources);
        }
        for (JsonNode position : items("positions")) {
            assertThat(sources).contains(text(position, "source"));
        }
        for (JsonNode stand : stands()) {
            assertThat(actors).contains(text(stand, "actor"));
            assertThat(topics).contains(text(stand, "topic"));
        }
    }

    @Test
    void everyStanceIsAWordOfItsTopic() {
        Stream.concat(
                        items("statements").stream()
                                .flatMap(statement -> statement.path("topics").valueStream()),
                        items("positions").stream())
                .filter(stand -> stand.has("stance"))
                .forEach(stand ->
                        assertThat(vocabulary(text(stand, "topic")))
                                .contains(text(stand, "stance")));
    }

    @Test
    void everyDateCanBeRead() {
        List<String> dates = new ArrayList<>();
        items("sources").forEach(source -> dates.addAll(given(source, "published")));
        items("statements").forEach(statement -> dates.addAll(given(statement, "saidOn")));
        items("events").forEach(event -> dates.addAll(given(event, "date")));
        items("positions").forEach(position -> dates.addAll(given(position, "since")));
        items("silences").forEach(silence -> dates.addAll(given(silence, "from", "until")));
        items("memberships").forEach(membership -> dates.addAll(given(membership, "asOf")));
        items("actors").stream()
                .flatMap(actor -> actor.path("offices").valueStream())
                .forEach(office -> dates.addAll(given(office, "from", "to")));

        assertThat(dates).hasSizeGreaterThan(250);
        assertThat(dates)
                .allSatisfy(date ->
                        assertThatCode(() -> PartialDate.parse(date)).doesNotThrowAnyException());
    }

    @Test
    void theFirstArticlesAreThoseThatWerePromised() {
        assertThat(ARTICLES.stream().filter(Text::isCurrent).map(Text::slug))
                .containsExactlyInAnyOrder(
                        "kfor-boosts-patrols-northern-kosovo",
                        "belgrade-request-kfor-answer",
                        "kosovo-eu-application-signed",
                        "five-eu-members-recognition",
                        "botsan-kharchenko-brussels-agreements",
                        "german-us-replies-to-belgrade",
                        "barricades-northern-kosovo",
                        "how-a-quotation-travels");
        assertThat(article("kfor-boosts-patrols-northern-kosovo.md").front())
                .containsEntry(
                        "headline", "NATO’s KFOR boosts patrols and presence in northern Kosovo");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyReferenceOfAnArticleResolves(Text article) {
        Set<String> slugs = ARTICLES.stream().map(Text::slug).collect(toSet());

        assertThat(article.list("topics")).isNotEmpty().allMatch(ids("topics")::contains);
        assertThat(article.list("related"))
                .isNotEmpty()
                .doesNotContain("article:" + article.slug())
                .allMatch(item ->
                        item instanceof String related
                                && (slugs.contains(after("article:", related))
                                        || ids("statements")
                                                .contains(after("statement:", related))));
        assertThat(Markup.bindings(article.body()))
                .isNotEmpty()
                .allSatisfy(binding ->
                        assertThat(passages(binding.slug())).contains(binding.passage()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void wordsInQuotationMarksAreAlwaysAnExcerptOfTheRecord(Text article) {
        Markup.Rendered rendered = Markup.render(article.body());

        assertThat(rendered.unboundQuotations()).isEmpty();
        assertThat(article.front().get("headline") + " " + article.front().get("standfirst"))
                .doesNotContainPattern("[“”„«»\"]");
        assertThat(rendered.bindings())
                .filteredOn(binding -> !binding.card())
                .allSatisfy(binding ->
                        assertThat(verbatim(binding.slug(), binding.passage()))
                                .as(binding.words())
                                .anyMatch(words -> Excerpt.isExcerpt(binding.words(), words)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleTellsNothingThatWasSaidAfterItsLastVersion(Text article) {
        String until = lastVersionOf(article).toLocalDate().toString();

        assertThat(Markup.bindings(article.body()))
                .allSatisfy(binding ->
                        assertThat(text(statement(binding.slug()), "saidOn").substring(0, 10))
                                .isLessThanOrEqualTo(until));
    }

    @Test
    void aLaterVersionComesLaterSaysWhyAndKeepsTheEarlierText() {
        List<Text> revised =
                ARTICLES.stream().filter(article -> !article.list("versions").isEmpty()).toList();

        assertThat(revised).hasSize(2);
        for (Text article : revised) {
            for (Object each : article.list("versions")) {
                Map<?, ?> version = (Map<?, ?>) each;
                Text earlier = article(String.valueOf(version.get("earlier")));
                assertThat(String.valueOf(version.get("change")))
                        .isIn("update", "clarification", "minor");
                assertThat(String.valueOf(version.get("reason"))).isNotBlank();
                assertThat(time(version.get("publishedAt"))).isAfter(firstVersionOf(article));
                assertThat(firstVersionOf(earlier)).isEqualTo(firstVersionOf(article));
                assertThat(earlier.body()).isNotEqualTo(article.body());
            }
        }
    }

    // The record

    private static JsonNode record() {
        try (InputStream in =
                SampleContentTests.class
                        .getClassLoader()
                        .getResourceAsStream(FOLDER + "record.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Collection<JsonNode> items(String kind) {
        return RECORD.get(kind).values();
    }

    private static Set<String> ids(String kind) {
        return items(kind).stream().map(item -> text(item, "id")).collect(toSet());
    }

    private static Stream<JsonNode> wordings() {
        return items("statements").stream()
                .flatMap(statement -> statement.path("wordings").valueStream());
    }

    private static List<JsonNode> stands() {
        return Stream.concat(items("positions").stream(), items("silences").stream()).toList();
    }

    private static JsonNode statement(String slug) {
        return items("statements").stream()
                .filter(statement -> text(statement, "id").equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement " + slug));
    }

    private static Set<Integer> passages(String slug) {
        return statement(slug)
                .path("wordings")
                .valueStream()
                .map(wording -> wording.get("passage").asInt())
                .collect(toSet());
    }

    private static List<String> verbatim(String slug, int passage) {
        return statement(slug)
                .path("wordings")
                .valueStream()
                .filter(wording -> wording.get("passage").asInt() == passage)
                .filter(wording -> wording.get("verbatim").asBoolean())
                .map(wording -> text(wording, "text"))
                .toList();
    }

    private static Set<String> vocabulary(String topic) {
        return items("topics").stream()
                .filter(item -> text(item, "id").equals(topic))
                .flatMap(item -> each(item.path("stances"), "name").stream())
                .collect(toSet());
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static List<String> strings(JsonNode node, String field) {
        return node.path(field).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> each(JsonNode list, String field) {
        return list.valueStream().map(item -> text(item, field)).toList();
    }

    private static List<String> given(JsonNode node, String... fields) {
        return Stream.of(fields).filter(node::hasNonNull).map(field -> text(node, field)).toList();
    }

    // The articles and pages

    static List<Text> articles() {
        return ARTICLES;
    }

    private static Text article(String file) {
        return ARTICLES.stream()
                .filter(article -> article.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article " + file));
    }

    private static List<Text> texts(String folder) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + FOLDER + folder + "/*.md");
            return Stream.of(files).map(SampleContentTests::text).toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Text text(Resource file) {
        try {
            String[] parts = file.getContentAsString(StandardCharsets.UTF_8).split("(?m)^---\n", 3);
            return new Text(file.getFilename(), new Yaml().load(parts[1]), parts[2]);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static OffsetDateTime firstVersionOf(Text article) {
        return time(article.front().get("publishedAt"));
    }

    private static OffsetDateTime lastVersionOf(Text article) {
        List<?> versions = article.list("versions");
        return versions.isEmpty()
                ? firstVersionOf(article)
                : time(((Map<?, ?>) versions.getLast()).get("publishedAt"));
    }

    private static OffsetDateTime time(Object written) {
        return OffsetDateTime.parse(String.valueOf(written));
    }

    private static String after(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : "";
    }
}
