package org.rapporteur.sample;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleKind;
import org.rapporteur.edition.Change;
import org.rapporteur.sample.SampleArticle.SampleText;
import org.rapporteur.sample.SampleArticle.SampleVersion;
import org.rapporteur.text.PartialDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first content as it lies in the resources: {@code sample/record.json}, and {@code
 * sample/articles/SLUG.md}, in which YAML stands above the CommonMark. What an article said before
 * its latest version is kept in a file of its own, named by the version that replaced it.
 *
 * @param articles in the order of their publication
 */
record SampleContent(SampleRecord record, List<SampleArticle> articles) {

    private static final String FOLDER = "sample/";
    private static final Pattern RULE = Pattern.compile("(?m)^---\n");

    /** A misspelt field is refused, so that nothing of the content gets lost. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(PartialDate.class, new PartialDateReader()))
                    .build();

    /** What stands above a body. */
    private record Front(
            String slug,
            String kind,
            String headline,
            String standfirst,
            String byline,
            List<String> topics,
            List<String> related,
            OffsetDateTime publishedAt,
            @Nullable List<Later> versions) {

        List<Later> laterVersions() {
            return versions == null ? List.of() : versions;
        }
    }

    /**
     * A version after the first.
     *
     * @param earlier the file that holds what it replaced
     */
    private record Later(
            OffsetDateTime publishedAt, Change change, String reason, String earlier) {}

    private record Page(Front front, String body) {

        SampleText text() {
            return new SampleText(
                    ArticleKind.valueOf(front.kind.replace('-', '_').toUpperCase(Locale.ROOT)),
                    front.headline,
                    front.standfirst,
                    front.byline,
                    front.topics,
                    front.related,
                    body);
        }
    }

    /** Reads the content. */
    static SampleContent read() {
        try (InputStream record = new ClassPathResource(FOLDER + "record.json").getInputStream()) {
            return new SampleContent(JSON.readValue(record, SampleRecord.class), readArticles());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<SampleArticle> readArticles() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:" + FOLDER + "articles/*.md");
        return Stream.of(files)
                .filter(SampleContent::isLatestVersion)
                .map(SampleContent::article)
                .sorted(Comparator.comparing(SampleArticle::publishedAt))
                .toList();
    }

    /** Slugs have no dots; an earlier version is named {@code SLUG.v1.md}. */
    private static boolean isLatestVersion(Resource file) {
        String name = String.valueOf(file.getFilename());
        return name.indexOf('.') == name.lastIndexOf('.');
    }

    private static SampleArticle article(Resource file) {
        Page latest = page(file);
        List<Later> later = latest.front.laterVersions();
        List<SampleVersion> versions = new ArrayList<>();
        versions.add(
                new SampleVersion(
                        textBefore(0, later, latest),
                        latest.front.publishedAt.toInstant(),
                        Change.FIRST,
                        null));
        for (int i = 0; i < later.size(); i++) {
            Later version = later.get(i);
            versions.add(
                    new SampleVersion(
                            textBefore(i + 1, later, latest),
                            version.publishedAt.toInstant(),
                            version.change,
                            version.reason));
        }
        return new SampleArticle(latest.front.slug, List.copyOf(versions));
    }

    private static SampleText textBefore(int next, List<Later> later, Page latest) {
        if (next < later.size()) {
            String file = FOLDER + "articles/" + later.get(next).earlier;
            return page(new ClassPathResource(file)).text();
        } else {
            return latest.text();
        }
    }

    private static Page page(Resource file) {
        try {
            String[] parts = RULE.split(file.getContentAsString(StandardCharsets.UTF_8), 3);
            Map<String, Object> front =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(parts[1]);
            return new Page(JSON.convertValue(front, Front.class), parts[2].strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class PartialDateReader extends StdDeserializer<PartialDate> {

        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser json, DeserializationContext context) {
            return PartialDate.parse(json.getString());
        }
    }
}
