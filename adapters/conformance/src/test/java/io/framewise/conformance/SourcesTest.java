package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the text of main Java must not contain, as far as compiled classes do not show it. */
class SourcesTest {

    private static final Path FRAMEWORKS =
            Project.ROOT.resolve("frameworks/src/main/resources/META-INF/framewise/io.framewise.frameworks/frameworks");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Predicate<String> NUMBER =
            Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[defgx]").asPredicate();

    @Test
    void no_framework_is_named() throws IOException {
        List<String> frameworks = frameworks();
        assertThat(frameworks).contains("\"flask\"").hasSizeGreaterThan(1);
        assertThat(linesWithLiteral(frameworks::contains))
                .as("frameworks are data; code that names one treats it differently")
                .isEmpty();
    }

    @Test
    void numbers_are_not_formatted_in_the_locale_of_the_machine() {
        assertThat(linesWithLiteral(NUMBER).stream().filter(line -> !line.contains("Locale.")))
                .as("%s prints a number the same everywhere; %d, %f and the like need a Locale in the same line")
                .isEmpty();
    }

    private static List<String> frameworks() throws IOException {
        try (Stream<Path> files = Files.list(FRAMEWORKS)) {
            return files.map(file -> "\"" + file.getFileName().toString().replaceFirst("\\.yaml$", "") + "\"")
                    .toList();
        }
    }

    private static List<String> linesWithLiteral(Predicate<String> condition) {
        List<String> found = new ArrayList<>();
        for (String module : Project.modules()) {
            for (Path file : Project.sources(module)) {
                COMMENT.matcher(Project.read(file))
                        .replaceAll("")
                        .lines()
                        .filter(line -> LITERAL.matcher(line).results().anyMatch(it -> condition.test(it.group())))
                        .forEach(line -> found.add(Project.ROOT.relativize(file) + ": " + line.strip()));
            }
        }
        return found;
    }
}
