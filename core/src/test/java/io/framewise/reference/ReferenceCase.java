package io.framewise.reference;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A problem, a variant of a method and the figures that are expected. Remembers which inputs and parameters were looked at:
 * a case with one that nobody looked at is not offered, since running it without would be running something else.
 */
final class ReferenceCase {
    private static final Set<String> COMMON = Set.of("matrix", "weights", "directions", "params");

    private final Map<String, @Nullable Object> fields;
    private final Map<String, @Nullable Object> input;
    private final Map<String, @Nullable Object> parameters;
    private final Set<String> seen = new HashSet<>();

    ReferenceCase(Map<String, @Nullable Object> fields) {
        this.fields = fields;
        this.input = object(fields.get("input"));
        this.parameters = input.containsKey("params") ? object(input.get("params")) : Map.of();
    }

    String id() {
        return text(fields.get("id"));
    }

    String kind() {
        return text(fields.get("kind"));
    }

    String method() {
        return text(fields.get("method"));
    }

    String convention() {
        return text(fields.get("convention"));
    }

    @Nullable
    Object field(String name) {
        return fields.get(name);
    }

    /** {@return the figures expected, by name, with those that were proved wrong replaced} */
    Map<String, @Nullable Object> expected() {
        return WrongFigures.corrected(id(), object(fields.get("expected")));
    }

    /** {@return how far a figure may be from the expected one} */
    double tolerance(double expected) {
        Map<String, @Nullable Object> tolerance = object(fields.get("tolerance"));
        return number(tolerance.get("abs")) + number(tolerance.get("rel")) * Math.abs(expected);
    }

    boolean has(String inputName) {
        return input.containsKey(inputName);
    }

    /** An input other than matrix, weights and directions, as it was read. */
    Object input(String name) {
        seen.add(name);
        return Objects.requireNonNull(input.get(name), name);
    }

    double[][] matrix() {
        return matrix(input("matrix"));
    }

    double[] weights() {
        return numbers(input("weights"));
    }

    /** {@return the matrix with its directions; without any, more is better} */
    DecisionMatrix decisionMatrix() {
        return decisionMatrix(input("matrix"));
    }

    /** {@return another matrix of the case with its directions} */
    DecisionMatrix decisionMatrix(Object matrix) {
        double[][] rows = matrix(matrix);
        int columns = rows[0].length;
        double[] cells = new double[rows.length * columns];
        List<Objective> objectives = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            objectives.add(Objective.MAXIMIZE);
        }
        if (has("directions")) {
            List<@Nullable Object> directions = list(input("directions"));
            for (int j = 0; j < columns; j++) {
                objectives.set(j, objective(text(directions.get(j))));
            }
        }
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, cells, i * columns, columns);
        }
        return DecisionMatrix.of(names("a", rows.length), names("c", columns), objectives, cells);
    }

    private static Objective objective(String direction) {
        return switch (direction) {
            case "max" -> Objective.MAXIMIZE;
            case "min" -> Objective.MINIMIZE;
            default -> throw new IllegalArgumentException(direction);
        };
    }

    static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    /** {@return the matrix and weights, the weights as given} */
    DecisionProblem problem() {
        return DecisionProblem.of(decisionMatrix(), weights());
    }

    boolean hasParameter(String name) {
        return parameters.containsKey(name);
    }

    /** A parameter as it was read. */
    @Nullable
    Object parameter(String name) {
        seen.add(name);
        return parameters.get(name);
    }

    /** A parameter that is a word. */
    String word(String name, String otherwise) {
        return hasParameter(name) ? text(parameter(name)) : otherwise;
    }

    double number(String name, double otherwise) {
        return hasParameter(name) ? number(parameter(name)) : otherwise;
    }

    /** {@return parameters and inputs that nobody looked at} */
    List<String> unseen() {
        List<String> unseen = new ArrayList<>(parameters.keySet());
        for (String name : input.keySet()) {
            if (!COMMON.contains(name)) {
                unseen.add(name);
            }
        }
        unseen.removeAll(seen);
        return unseen;
    }

    static double[][] matrix(@Nullable Object value) {
        return list(value).stream().map(ReferenceCase::numbers).toArray(double[][]::new);
    }

    /** Numbers; what is undefined is not a number. */
    static double[] numbers(@Nullable Object value) {
        return list(value).stream()
                .mapToDouble(item -> item == null ? Double.NaN : number(item))
                .toArray();
    }

    static double number(@Nullable Object value) {
        return (Double) Objects.requireNonNull(value);
    }

    static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<@Nullable Object> list(@Nullable Object value) {
        return (List<@Nullable Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
