package io.framewise.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every reference case of a folder, {@code -Dreference.mcda=FOLDER} or else the project's own. A case of a kind, method,
 * variant or parameter that the library does not offer is skipped and counted, never run with something else.
 */
class ReferenceCasesTest {
    private static final AtomicInteger PASSED = new AtomicInteger();
    private static final AtomicInteger FAILED = new AtomicInteger();
    private static final AtomicInteger NOT_OFFERED = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> every_case_gives_its_figures() throws IOException, URISyntaxException {
        return cases(folder()).stream()
                .map(reference -> dynamicTest(
                        "%s %s (%s)".formatted(reference.kind(), reference.id(), reference.convention()),
                        () -> run(reference)));
    }

    @Test
    void every_correction_changes_a_case_of_the_project() throws IOException, URISyntaxException {
        Map<String, ReferenceCase> own =
                cases(Path.of(Objects.requireNonNull(ReferenceCasesTest.class.getResource("mcda"))
                                .toURI()))
                        .stream()
                        .collect(Collectors.toMap(ReferenceCase::id, reference -> reference));
        assertThat(WrongFigures.ids()).allSatisfy(id -> {
            ReferenceCase reference = Objects.requireNonNull(own.get(id));
            assertThat(reference.expected()).isNotEqualTo(reference.field("expected"));
        });
    }

    @AfterAll
    static void close_with_the_counts() {
        System.out.println(
                "reference cases: %s passed, %s failed, %s not offered".formatted(PASSED, FAILED, NOT_OFFERED));
    }

    private static void run(ReferenceCase reference) {
        boolean ended = false;
        try {
            Optional<Figures> figures = CaseKinds.figures(reference);
            if (figures.isEmpty()) {
                NOT_OFFERED.incrementAndGet();
                ended = true;
                abort("not offered: %s %s (%s)"
                        .formatted(reference.kind(), reference.method(), reference.convention()));
            }
            assertThat(figures.orElseThrow().differences(reference)).isEmpty();
            PASSED.incrementAndGet();
            ended = true;
        } finally {
            if (!ended) {
                FAILED.incrementAndGet();
            }
        }
    }

    static Path folder() throws URISyntaxException {
        String given = System.getProperty("reference.mcda", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        URL own = Objects.requireNonNull(ReferenceCasesTest.class.getResource("mcda"));
        return Path.of(own.toURI());
    }

    static List<ReferenceCase> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            Stream.Builder<ReferenceCase> cases = Stream.builder();
            for (Path file : sorted) {
                Map<String, ?> document = ReferenceCase.object(JsonTree.read(file));
                if (document.containsKey("cases")) {
                    ReferenceCase.list(document.get("cases"))
                            .forEach(fields -> cases.add(new ReferenceCase(ReferenceCase.object(fields))));
                }
            }
            return cases.build().toList();
        }
    }
}
