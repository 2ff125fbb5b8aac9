package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All words of the interface are in the message files, each once, and each is used. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Attributes whose value a person reads or hears. */
    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "placeholder", "aria-label", "label", "aria-description");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern ASKED =
            Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)\\s*[(}]|\\.msg\\('([^']+)'\\s*[,)]");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"([^\"\\\\\\n]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$*@~]\\{[^{}]*}");

    private final Map<String, String> words = words();

    @Test
    void templatesContainNoWords() {
        List<String> literals = new ArrayList<>();
        files(TEMPLATES, ".html")
                .forEach(file -> {
                    Document page =
                            Parser.xmlParser().parseInput(withoutComments(file), file.toString());
                    page.getAllElements().forEach(e -> literals.addAll(literals(file, e)));
                });
        assertThat(literals).as("words in templates; they belong into messages/").isEmpty();
    }

    @Test
    void everyKeyThatATemplateAsksForIsThere() {
        List<String> missing = new ArrayList<>();
        files(TEMPLATES, ".html")
                .forEach(file -> {
                    Matcher asked = ASKED.matcher(withoutComments(file));
                    while (asked.find()) {
                        String key = asked.group(1) == null ? asked.group(2) : asked.group(1);
                        if (!words.containsKey(key)) {
                            missing.add(file.getFileName() + ": " + key);
                        }
                    }
                });
        assertThat(missing).as("keys that no message file has").isEmpty();
    }

    @Test
    void everyKeyThatJavaNamesIsThere() {
        Set<String> packages = new HashSet<>();
        words.keySet().forEach(key -> packages.add(key.substring(0, key.indexOf('.'))));
        Set<String> missing = new TreeSet<>();
        for (String text : javaTexts()) {
            String key = text.replaceAll("^\\{|}$", "");
            boolean meant =
                    KEY.matcher(key).matches()
                            && packages.contains(key.substring(0, key.indexOf('.')))
                            && !key.matches(
                                    ".*\\.(html|css|js|json|md|properties|atom|xml|txt|svg)");
            boolean known =
                    words.keySet().stream()
                            .anyMatch(k -> k.startsWith(key) || k.endsWith("." + key));
            if (meant && !known) {
                missing.add(key);
            }
        }
        assertThat(missing).as("keys that no message file has").isEmpty();
    }

    @Test
    void everyWordIsUsed() {
        Set<String> exact = new HashSet<>();
        Set<String> starts = new HashSet<>();
        files(TEMPLATES, ".html").forEach(file -> collect(withoutComments(file), exact, starts));
        javaTexts().forEach(text -> add(text.replaceAll("^\\{|}$", ""), exact, starts));
        assertThat(words.keySet())
                .as("keys that nothing asks for")
                .filteredOn(
                        key -> !exact.contains(key) && starts.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void everyKeyBeginsWithItsPackage() {
        files(MESSAGES, ".properties")
                .forEach(file -> {
                    String name = file.getFileName().toString().split("[-.]")[0];
                    assertThat(load(file).stringPropertyNames())
                            .as(file.getFileName().toString())
                            .allMatch(key -> key.startsWith(name + "."));
                });
    }

    @Test
    void aKeyIsInOneFileOnly() {
        List<String> all =
                files(MESSAGES, ".properties").stream()
                        .flatMap(file -> load(file).stringPropertyNames().stream())
                        .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    /** In a sentence with arguments a single ' would vanish, and take what follows with it. */
    @Test
    void apostrophesAreCurlyOrDoubledWhereThereAreArguments() {
        assertThat(words.entrySet())
                .filteredOn(word ->
                        word.getValue().matches("(?s).*\\{\\d.*")
                                && word.getValue().replace("''", "").contains("'"))
                .isEmpty();
    }

    private static List<String> literals(Path file, Element element) {
        List<String> found = new ArrayList<>();
        for (TextNode text : element.textNodes()) {
            if (LETTER.matcher(text.text()).find() && !text.text().matches("\\s*\\[\\[.*]]\\s*")) {
                found.add(file.getFileName() + ": " + text.text().strip());
            }
        }
        element.attributes()
                .forEach(attribute -> {
                    String name = attribute.getKey();
                    String value = attribute.getValue();
                    boolean literal =
                            SPOKEN.contains(name) && LETTER.matcher(value).find()
                                    || isShown(name) && hasLiteral(value);
                    if (literal) {
                        found.add(file.getFileName() + ": " + name + "=" + value);
                    }
                });
        return found;
    }

    private static boolean isShown(String attribute) {
        return attribute.equals("th:text")
                || attribute.equals("th:utext")
                || attribute.startsWith("th:") && SPOKEN.contains(attribute.substring(3));
    }

    private static boolean hasLiteral(String expression) {
        String rest = expression;
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = EXPRESSION.matcher(rest).replaceAll("");
        }
        Matcher quoted = QUOTED.matcher(rest);
        return quoted.results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .anyMatch(text -> LETTER.matcher(text).find());
    }

    /** Collects the keys a text names, and the beginnings of those it puts together. */
    private static void collect(String template, Set<String> exact, Set<String> starts) {
        Matcher asked = ASKED.matcher(template);
        while (asked.find()) {
            exact.add(asked.group(1) == null ? asked.group(2) : asked.group(1));
        }
        Matcher built = Pattern.compile("['|{]([a-z]+\\.[A-Za-z0-9._-]*)").matcher(template);
        while (built.find()) {
            add(built.group(1), exact, starts);
        }
    }

    private static void add(String text, Set<String> exact, Set<String> starts) {
        exact.add(text);
        if (text.matches("[a-z]+\\.([A-Za-z0-9._-]*[.-])?")) {
            starts.add(text);
        } else if (KEY.matcher(text).matches()) {
            starts.add(text + ".");
        }
    }

    private static List<String> javaTexts() {
        return files(SOURCES, ".java").stream()
                .map(MessagesTests::read)
                .flatMap(source -> JAVA_TEXT.matcher(source).results().map(m -> m.group(1)))
                .toList();
    }

    private static String withoutComments(Path file) {
        return COMMENT.matcher(read(file)).replaceAll("");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        files(MESSAGES, ".properties")
                .forEach(file ->
                        load(file).forEach((key, text) -> words.put((String) key, (String) text)));
        return words;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
