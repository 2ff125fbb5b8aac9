package org.rapporteur.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Nu HTML checker of the W3C, in a JVM of its own. */
final class NuChecker {

    private static final long MINUTES = 3;

    private NuChecker() {}

    /** What is wrong with the pages in a folder, a line each; empty when they are valid HTML. */
    static List<String> errors(Path folder) throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(command(folder)).redirectErrorStream(true).start();
        List<String> lines =
                new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        if (!checker.waitFor(MINUTES, TimeUnit.MINUTES)) {
            checker.destroyForcibly();
            throw new IllegalStateException("The Nu checker did not finish");
        }
        List<String> errors = new ArrayList<>(lines);
        if (checker.exitValue() != 0 && errors.isEmpty()) {
            errors.add("The Nu checker ended with " + checker.exitValue());
        }
        return errors;
    }

    private static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss2m",
                "-cp",
                System.getProperty("nu.classpath"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--html",
                folder.toString());
    }
}
