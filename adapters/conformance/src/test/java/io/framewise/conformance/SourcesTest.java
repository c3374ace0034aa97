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
        assertThat(statementsWith(frameworks::contains))
                .as("frameworks are data; code that names one treats it differently")
                .isEmpty();
    }

    @Test
    void numbers_are_not_formatted_in_the_locale_of_the_machine() {
        assertThat(statementsWith(NUMBER).stream().filter(statement -> !statement.contains("Locale.")))
                .as("%s prints a number the same everywhere; %d, %f and the like need a Locale before them")
                .isEmpty();
    }

    private static List<String> frameworks() throws IOException {
        try (Stream<Path> files = Files.list(FRAMEWORKS)) {
            return files.map(file -> "\"" + file.getFileName().toString().replaceFirst("\\.yaml$", "") + "\"")
                    .toList();
        }
    }

    /** The statements with such a literal, up to it. */
    private static List<String> statementsWith(Predicate<String> literal) {
        List<String> found = new ArrayList<>();
        for (String module : Project.modules()) {
            for (Path file : Project.sources(module)) {
                String text = COMMENT.matcher(Project.read(file)).replaceAll("");
                LITERAL.matcher(text)
                        .results()
                        .filter(match -> literal.test(match.group()))
                        .map(match -> text.substring(statementStart(text, match.start()), match.end()))
                        .forEach(statement -> found.add(Project.ROOT.relativize(file) + ": " + statement.strip()));
            }
        }
        return found;
    }

    private static int statementStart(String text, int position) {
        int start = position;
        while (start > 0 && ";{}".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
