package io.framewise.codec;

import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.decision.DecisionMatrix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A decision matrix as a CSV, JSON or YAML file says it. Immutable. */
public final class MatrixDocument {
    private final String file;
    private final DecisionMatrix matrix;
    private final Map<Integer, UncertainValue> uncertain;
    private final double[] weights;
    private final Optional<StatedWeights> stated;
    private final Optional<String> weighting;
    private final int[] lines;

    MatrixDocument(
            String file,
            DecisionMatrix matrix,
            Map<Integer, UncertainValue> uncertain,
            double[] weights,
            Optional<StatedWeights> stated,
            Optional<String> weighting,
            int... lines) {
        this.file = file;
        this.uncertain = new TreeMap<>(uncertain);
        this.stated = stated;
        this.lines = lines;
        this.matrix = matrix;
        this.weights = weights;
        this.weighting = weighting;
    }

    /**
     * Reads a file. CSV has a header of criteria, a row {@code direction} and perhaps a row {@code weight}, then a row for each
     * alternative; JSON and YAML have {@code criteria} with {@code name}, {@code direction} and perhaps {@code weight}, and
     * {@code alternatives} with {@code name} and {@code values}, and perhaps a {@code weighting}. A value may be an interval
     * {@code 3..5} or a distribution, a weight a range {@code 0.1..0.3} or {@code free}; a row or field {@code weight order} and
     * {@code constraints} say more of weights.
     *
     * @param path the file, whose name ends with its form
     * @return what it says
     * @throws InvalidDataException with the places of everything that is wrong
     * @throws SourceUnavailableException if it cannot be read
     */
    public static MatrixDocument read(Path path) {
        return parse(UserFile.name(path), UserFile.text(path));
    }

    /** What a text says that stands in a file of this name. */
    static MatrixDocument parse(String file, String text) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> MatrixTable.read(file, text);
            case "json" -> MatrixBinder.document(file, JsonReader.read(file, text));
            case "yaml", "yml" -> MatrixBinder.document(file, YamlReader.read(file, text));
            default ->
                throw new InvalidDataException(List.of(
                        Issue.error(ErrorCode.FORMAT, "A matrix is read from CSV, JSON or YAML, which this is not.")
                                .at(Location.of(file, 0, 0))
                                .hint("Maybe its name should end with .csv, .json or .yaml.")));
        };
    }

    /** {@return the alternatives by criteria, with the expected value where a value is uncertain} */
    public DecisionMatrix matrix() {
        return matrix;
    }

    /** {@return the alternatives by criteria with all that is known of their values} */
    public UncertainMatrix uncertain() {
        if (uncertain.isEmpty()) {
            return UncertainMatrix.certain(matrix);
        }
        List<UncertainValue> cells = new ArrayList<>();
        double[] values = matrix.values();
        for (int i = 0; i < values.length; i++) {
            UncertainValue known = uncertain.get(i);
            cells.add(known == null ? UncertainValue.of(values[i]) : known);
        }
        return UncertainMatrix.of(matrix.alternatives(), matrix.criteria(), matrix.objectives(), cells);
    }

    /** {@return how many values are uncertain} */
    public int uncertainCount() {
        return (int)
                uncertain.values().stream().filter(value -> !value.isCertain()).count();
    }

    /** {@return what the file says of weights, or nothing if it says nothing} */
    public Optional<StatedWeights> stated() {
        return stated;
    }

    /** {@return a copy of the weights, one for each criterion, or nothing if the file does not give all as numbers} */
    public Optional<double[]> weights() {
        return weights.length == 0 ? Optional.empty() : Optional.of(weights.clone());
    }

    /** {@return the identifier of the weighting that the file asks for, if it does} */
    public Optional<String> weighting() {
        return weighting;
    }

    /**
     * Finds what a complaint is about: the row of the alternative that it names and, in a table, the column of the criterion.
     *
     * @param message the complaint, with names in parentheses
     * @return the place, if it names an alternative or, in a table, a criterion
     */
    public Optional<Location> place(String message) {
        int row = named(matrix.alternatives(), message);
        int column = isTable() ? named(matrix.criteria(), message) : -1;
        if (row < 0 && column < 0) {
            return Optional.empty();
        }
        return Optional.of(Location.of(file, row < 0 ? 1 : lines[row], column < 0 ? 0 : column + 2));
    }

    private boolean isTable() {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static int named(List<String> names, String message) {
        for (int i = 0; i < names.size(); i++) {
            if (message.contains("(" + names.get(i) + ")")) {
                return i;
            }
        }
        return -1;
    }
}
