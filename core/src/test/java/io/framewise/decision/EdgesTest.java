package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What each method says on each edge, in a table: its scores in six digits, or its refusal. {@code -Dedges.write=FILE} writes the
 * table anew, to be read before it is kept.
 */
class EdgesTest {
    private static final String BENEFITS = "++";
    private static final String MIXED = "+-";

    private static final Map<String, DecisionProblem> EDGES = edges();

    @Test
    void each_method_says_on_each_edge_what_the_table_says() throws IOException {
        String table = BuiltInMethodsTest.methods()
                .map(method -> EDGES.entrySet().stream()
                        .map(edge ->
                                method.id() + " | " + edge.getKey() + " | " + outcome(method, edge.getValue()) + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        String target = System.getProperty("edges.write", "");
        if (!target.isEmpty()) {
            Files.writeString(Path.of(target), table);
        }
        try (InputStream expected = Objects.requireNonNull(EdgesTest.class.getResourceAsStream("edges.txt"))) {
            assertThat(table).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String outcome(DecisionMethod method, DecisionProblem problem) {
        try {
            return Arrays.stream(method.evaluate(problem).scores())
                    .mapToObj(score -> String.format(Locale.ROOT, "%.6g", score == 0 ? 0.0 : score))
                    .collect(Collectors.joining(" "));
        } catch (InvalidRequestException refused) {
            return refused.issues().get(0).message();
        }
    }

    private static Map<String, DecisionProblem> edges() {
        Map<String, DecisionProblem> edges = new LinkedHashMap<>();
        edges.put("plain", problem(MIXED, "0.6 0.4", "3 2", "1 4", "2 5"));
        edges.put("no cost", problem(BENEFITS, "0.6 0.4", "3 2", "1 4", "2 5"));
        edges.put("no benefit", problem("--", "0.6 0.4", "3 2", "1 4", "2 5"));
        edges.put("one alternative", problem(MIXED, "0.6 0.4", "3 2"));
        edges.put("one criterion", problem("+", "1", "3", "1", "2"));
        edges.put("one cost", problem("-", "1", "3", "1", "2"));
        edges.put("one cell", problem("+", "1", "3"));
        edges.put("constant column", problem(MIXED, "0.6 0.4", "3 2", "1 2", "2 2"));
        edges.put("equal alternatives", problem(MIXED, "0.6 0.4", "3 2", "3 2", "3 2"));
        edges.put("two equal alternatives", problem(MIXED, "0.6 0.4", "3 2", "1 4", "3 2"));
        edges.put("zero", problem(MIXED, "0.6 0.4", "0 2", "1 4", "2 5"));
        edges.put("zero cost", problem(MIXED, "0.6 0.4", "3 2", "1 0", "2 5"));
        edges.put("zero column", problem(MIXED, "0.6 0.4", "0 2", "0 4", "0 5"));
        edges.put("all zero", problem(MIXED, "0.6 0.4", "0 0", "0 0", "0 0"));
        edges.put("negative", problem(MIXED, "0.6 0.4", "-3 2", "1 4", "2 5"));
        edges.put("negative column", problem(MIXED, "0.6 0.4", "-3 2", "-1 4", "-2 5"));
        edges.put("zero weight", problem(MIXED, "1 0", "3 2", "1 4", "2 5"));
        edges.put("weights that sum to 2", problem(MIXED, "1.2 0.8", "3 2", "1 4", "2 5"));
        edges.put("tiny", problem(MIXED, "0.6 0.4", "3e-300 2e-300", "1e-300 4e-300", "2e-300 5e-300"));
        edges.put("huge", problem(MIXED, "0.6 0.4", "3e300 2e300", "1e300 4e300", "2e300 5e300"));
        edges.put("tiny and huge", problem(MIXED, "0.6 0.4", "3e-300 2e300", "1e300 4e-300", "2 5"));
        return edges;
    }

    private static DecisionProblem problem(String directions, String weights, String... rows) {
        List<Objective> objectives = directions
                .chars()
                .mapToObj(sign -> sign == '+' ? Objective.MAXIMIZE : Objective.MINIMIZE)
                .toList();
        DecisionMatrix matrix = DecisionMatrix.of(
                IntStream.range(0, rows.length).mapToObj(i -> "a" + (i + 1)).toList(),
                IntStream.range(0, objectives.size())
                        .mapToObj(j -> "c" + (j + 1))
                        .toList(),
                objectives,
                Arrays.stream(rows)
                        .flatMapToDouble(row -> Arrays.stream(numbers(row)))
                        .toArray());
        return DecisionProblem.of(matrix, numbers(weights));
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
