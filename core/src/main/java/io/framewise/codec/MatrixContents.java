package io.framewise.codec;

import io.framewise.decision.smaa.UncertainValue;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A decision matrix while its file is read. Says the place of whatever does not fit. Not safe for use by several threads. */
final class MatrixContents {
    private static final Map<String, Objective> OBJECTIVES = new TreeMap<>(Map.of(
            "max", Objective.MAXIMIZE,
            "maximize", Objective.MAXIMIZE,
            "benefit", Objective.MAXIMIZE,
            "min", Objective.MINIMIZE,
            "minimize", Objective.MINIMIZE,
            "cost", Objective.MINIMIZE));

    private final String file;
    private final Set<String> criteria = new LinkedHashSet<>();
    private final List<Location> criterionPlaces = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final Set<String> alternatives = new LinkedHashSet<>();
    private final WeightCells weights = new WeightCells();
    private final Map<Integer, UncertainValue> uncertain = new TreeMap<>();
    private final List<Integer> lines = new ArrayList<>();
    private double[] cells = new double[64];
    private int filled;

    MatrixContents(String file) {
        this.file = file;
    }

    /** The objective that a word means. */
    static Optional<Objective> objective(String word) {
        return Optional.ofNullable(OBJECTIVES.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    static Issue noDirection(String word) {
        return Issue.error(ErrorCode.VALUE, "A direction is 'max' or 'min', not (%s).".formatted(word.strip()))
                .hint(DidYouMean.hint(word.strip().toLowerCase(Locale.ROOT), OBJECTIVES.keySet()));
    }

    void criterion(String name, Objective objective, Location place) {
        named(criteria, name, "criterion", place);
        criterionPlaces.add(place);
        objectives.add(objective);
    }

    /** What is said of weights. */
    WeightCells weights() {
        return weights;
    }

    /** Requires that every criterion before the last one has a weight. */
    void weighsAllBefore(Location place) {
        if (weights.size() != criteria.size() - 1) {
            throw rejected(
                    ErrorCode.MISSING_FIELD,
                    "Either every criterion has a weight or none, but one before has none.",
                    place);
        }
    }

    void alternative(String name, int values, Location place) {
        named(alternatives, name, "alternative", place);
        lines.add(place.line());
        if (values != criteria.size()) {
            throw rejected(
                    ErrorCode.VALUE,
                    "The alternative (%s) must have (%s) values, one for each criterion, but has (%s)."
                            .formatted(name, criteria.size(), values),
                    place);
        }
    }

    void cell(double value, Location place) {
        if (!Double.isFinite(value)) {
            throw rejected(ErrorCode.VALUE, "A value must be finite, but here is (%s).".formatted(value), place);
        }
        if (filled == cells.length) {
            cells = Arrays.copyOf(cells, 2 * filled);
        }
        cells[filled++] = value;
    }

    /** A value that is only known by its distribution. */
    void cell(UncertainValue value, Location place) {
        cell(value.mean(), place);
        uncertain.put(filled - 1, value);
    }

    private static void named(Set<String> names, String name, String what, Location place) {
        if (name.isBlank()) {
            throw rejected(ErrorCode.MISSING_FIELD, "Every %s needs a name.".formatted(what), place);
        }
        if (!names.add(name)) {
            throw rejected(ErrorCode.DUPLICATE, "The %s (%s) stands here a second time.".formatted(what, name), place);
        }
    }

    /**
     * Puts everything together.
     *
     * @param weighting the weighting asked for
     * @param end where alternatives would have to follow if there are none
     */
    MatrixDocument document(Optional<String> weighting, Location end) {
        if (criteria.isEmpty()) {
            throw new InvalidDataException(List.of(Issue.error(ErrorCode.VALUE, "There is no criterion.")
                    .hint(
                            "Maybe the header names only the column of alternatives, or cells are not separated by commas.")
                    .at(Location.of(file, 1, 1))));
        }
        if (alternatives.isEmpty()) {
            throw new InvalidDataException(List.of(Issue.error(ErrorCode.VALUE, "There is no alternative.")
                    .hint("Maybe add a row with its name and a value for each criterion.")
                    .at(end)));
        }
        if (weights.size() > 0 && weights.size() != criteria.size()) {
            throw rejected(
                    ErrorCode.MISSING_FIELD,
                    "Either every criterion has a weight or none, but the criterion (%s) has none."
                            .formatted(List.copyOf(criteria).get(weights.size())),
                    criterionPlaces.get(weights.size()));
        }
        double[] numbers = weights.numbers();
        if (numbers.length > 0 && Arrays.stream(numbers).allMatch(weight -> weight == 0)) {
            throw rejected(ErrorCode.VALUE, "Some weight must be above 0, but all are 0.", weights.place());
        }
        List<String> names = List.copyOf(criteria);
        DecisionMatrix matrix =
                DecisionMatrix.of(List.copyOf(alternatives), names, objectives, Arrays.copyOf(cells, filled));
        return new MatrixDocument(
                file,
                matrix,
                uncertain,
                numbers,
                weights.isEmpty() ? Optional.empty() : Optional.of(weights.stated(names)),
                weighting,
                lines.stream().mapToInt(Integer::intValue).toArray());
    }

    static InvalidDataException rejected(ErrorCode code, String message, Location place) {
        return new InvalidDataException(List.of(Issue.error(code, message).at(place)));
    }
}
