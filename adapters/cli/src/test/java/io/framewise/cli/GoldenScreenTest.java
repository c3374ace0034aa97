package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole screens as stored; {@code -Dgolden.update=true} stores them anew. */
class GoldenScreenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @Test
    void twoAlternativesOnAnOrdinaryTerminal() {
        expect("two", screen(Sample.two(), 100, true, false));
    }

    @Test
    void twoAlternativesOnANarrowTerminal() {
        expect("two-80", screen(Sample.two(), 80, true, false));
    }

    @Test
    void twoAlternativesOnTheNarrowestTerminal() {
        expect("two-40", screen(Sample.two(), 40, true, false));
    }

    @Test
    void twoAlternativesOnAWideTerminalInAscii() {
        expect("two-200-ascii", screen(Sample.two(), 200, false, false));
    }

    @Test
    void twoAlternativesInColor() {
        expect("two-color", screen(Sample.two(), 100, true, true));
    }

    @Test
    void aTie() {
        expect("tie", screen(Sample.tie(), 100, true, false));
    }

    @Test
    void moreThanTwoAlternatives() {
        expect("many", screen(Sample.many(), 100, true, false));
    }

    @Test
    void nothingToDecideBy() {
        expect("undecided", screen(Sample.undecided(), 100, true, false));
    }

    @Test
    void onlyOneLeft() {
        expect("only", screen(Sample.only(), 100, true, false));
    }

    @Test
    void everythingExplained() {
        Page page = new Page(100, true);
        Comparison comparison = Sample.two();
        new ComparisonScreen(comparison, new Names(comparison, List.of()), page, true)
                .print(true, Optional.of(SampleExplanation.of(comparison)));

        expect("explained", page.finished(false));
    }

    @Test
    void aDocument() {
        expect("two-markdown", new ComparisonMarkdown(Sample.two(), new Names(Sample.two(), List.of())).text());
    }

    @Test
    void aRealComparison() {
        Run run = Run.in(
                Map.of("COLUMNS", "100"),
                StandardCharsets.UTF_8,
                false,
                "compare",
                "fastapi",
                "flask",
                "--scenario",
                "high-performance-api");

        assertThat(run.err()).isEmpty();
        expect("real", run.out());
    }

    @Test
    void aRealExplanation() {
        expect("real-explained", explanation("--criterion", "throughput-high-concurrency", "--criterion", "maturity"));
    }

    @Test
    void aRealExplanationAsADocument() {
        expect("real-explained-markdown", explanation("--criterion", "async-support", "--format", "markdown"));
    }

    private static String explanation(String... more) {
        List<String> words = List.of("explain", "fastapi", "flask", "--scenario", "high-performance-api");
        Run run = Run.in(
                Map.of("COLUMNS", "100"),
                StandardCharsets.UTF_8,
                false,
                Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String screen(Comparison comparison, int width, boolean unicode, boolean color) {
        Page page = new Page(width, unicode);
        new ComparisonScreen(comparison, new Names(comparison, List.of()), page, false).print(false, Optional.empty());
        String screen = page.finished(color);
        assertThat(screen.lines().map(line -> line.replaceAll("\u001b\\[[0-9]+m", "")))
                .allMatch(line -> line.length() <= width, "fits");
        return screen;
    }

    private static void expect(String name, String screen) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, screen);
            }
            assertThat(screen).isEqualTo(Files.readString(file));
        } catch (IOException missing) {
            throw new AssertionError("No stored screen " + file, missing);
        }
    }
}
