package io.framewise.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree this test belongs to. */
final class Project {
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final String SELF = "adapters/conformance";
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("</parent>\\s*<artifactId>(.*?)</artifactId>");

    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

    private Project() {}

    /** The folders of the modules that are published, from the root. */
    static List<String> modules() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(result -> result.group(1))
                .filter(module -> !module.equals(SELF) && !module.equals("adapters/examples"))
                .toList();
    }

    /** The same without those that have no jar. */
    static List<String> jars() {
        return modules().stream()
                .filter(module -> !pom(module).contains("<packaging>pom</packaging>"))
                .toList();
    }

    static String pom(String module) {
        return read(ROOT.resolve(module).resolve("pom.xml"));
    }

    static String artifact(String module) {
        Matcher matcher = ARTIFACT.matcher(pom(module));
        if (!matcher.find()) {
            throw new AssertionError("No artifact in the POM of " + module);
        }
        return matcher.group(1);
    }

    /** The version that all modules have. */
    static String version() {
        Matcher matcher = VERSION.matcher(read(ROOT.resolve("pom.xml")));
        if (!matcher.find()) {
            throw new AssertionError("No version in the POM");
        }
        return matcher.group(1);
    }

    /** The packages in which a module has classes. */
    static List<String> packages(String module) {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        return sources(module).stream()
                .map(file -> sources.relativize(file.getParent()).toString())
                .map(folder -> folder.replace(folder.contains("\\") ? '\\' : '/', '.'))
                .distinct()
                .toList();
    }

    /** The main Java files of a module. */
    static List<Path> sources(String module) {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
