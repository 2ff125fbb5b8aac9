package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All sources look as google-java-format writes them, in its AOSP style. */
class FormattingTests {

    private static final String MEND =
            "./mvnw -q test -Dtest=FormattingTests -Drapporteur.format=write";

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> unformatted =
                    files
                            .filter(file -> file.toString().endsWith(".java"))
                            .toList()
                            .parallelStream()
                            .filter(file -> !isFormatted(file))
                            .sorted()
                            .toList();
            assertThat(unformatted)
                    .as("sources to be formatted; this mends them: " + MEND)
                    .isEmpty();
        }
    }

    private boolean isFormatted(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (!source.equals(formatted)
                    && "write".equals(System.getProperty("rapporteur.format"))) {
                Files.writeString(file, formatted);
                return true;
            }
            return source.equals(formatted);
        } catch (FormatterException failure) {
            throw new IllegalStateException(file + " cannot be read", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String formatted(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(source, Style.AOSP);
        return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }
}
