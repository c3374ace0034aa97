package io.framewise.codec;

import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.WeightStatement;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a file says of weights, while it is read: for each criterion a number, a range such as {@code 0.1..0.3} or {@code free};
 * an order; inequalities. Not safe for use by several threads.
 */
final class WeightCells {
    private static final String FREE = "free";

    private final List<double[]> ranges = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private boolean numbersAlone = true;

    /** What else is said, where. */
    private record Statement(UnaryOperator<StatedWeights> said, Location place) {}

    int size() {
        return ranges.size();
    }

    /** Where the first weight stands, if there is one. */
    Location place() {
        return places.get(0);
    }

    boolean isEmpty() {
        return ranges.isEmpty() && statements.isEmpty();
    }

    void number(double weight, Location place) {
        if (!(weight >= 0) || !Double.isFinite(weight)) {
            throw MatrixContents.rejected(
                    ErrorCode.VALUE, "A weight must be at least 0, but here is (%s).".formatted(weight), place);
        }
        ranges.add(new double[] {weight, weight});
        places.add(place);
    }

    void range(double low, double high, Location place) {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw MatrixContents.rejected(
                    ErrorCode.VALUE,
                    "A range of a weight goes from its lower to its upper share of 1, but here is (%s) to (%s)."
                            .formatted(low, high),
                    place);
        }
        numbersAlone = false;
        ranges.add(new double[] {low, high});
        places.add(place);
    }

    /** A weight that is no plain number. */
    void text(String text, Location place) {
        if (text.toLowerCase(Locale.ROOT).equals(FREE)) {
            range(0, 1, place);
            return;
        }
        int dots = text.indexOf("..");
        Optional<Double> low = dots < 0 ? Optional.empty() : share(text.substring(0, dots));
        Optional<Double> high = dots < 0 ? Optional.empty() : share(text.substring(dots + 2));
        if (low.isEmpty() || high.isEmpty()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.VALUE, "A weight cannot be (%s).".formatted(text))
                            .hint(DidYouMean.hint(text, List.of(FREE))
                                    .orElse("Maybe a number, a range such as '0.1..0.3', or 'free'."))
                            .at(place)));
        }
        range(low.get(), high.get(), place);
    }

    private static Optional<Double> share(String text) {
        String digits = text.strip();
        ScalarNode.Kind kind = ScalarNode.plain(digits, 0, 0).kind();
        boolean number = kind == ScalarNode.Kind.INTEGER || kind == ScalarNode.Kind.FLOAT && !digits.contains("n");
        return number ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }

    /** An order as ranks, -1 for what stands outside it. */
    void ranks(Location place, int... ranks) {
        statements.add(new Statement(stated -> stated.ordered(ranks), place));
    }

    void order(String text, Location place) {
        statements.add(new Statement(stated -> WeightStatement.order(text, stated), place));
    }

    void inequality(String text, Location place) {
        statements.add(new Statement(stated -> WeightStatement.inequality(text, stated), place));
    }

    /** The weights as numbers, where all are, and nothing else is said. */
    double[] numbers() {
        return numbersAlone && statements.isEmpty()
                ? ranges.stream().mapToDouble(range -> range[0]).toArray()
                : new double[0];
    }

    /** Everything together, which must leave some weights. */
    StatedWeights stated(List<String> criteria) {
        double[] numbers = numbers();
        if (numbers.length > 0) {
            return StatedWeights.exact(criteria, numbers);
        }
        StatedWeights stated = StatedWeights.free(criteria);
        for (int k = 0; k < ranges.size(); k++) {
            double[] range = ranges.get(k);
            StatedWeights before = stated;
            int criterion = k;
            stated = at(places.get(k), () -> before.between(criterion, range[0], range[1]));
        }
        Location last = places.isEmpty() ? statements.get(0).place : places.get(0);
        for (Statement statement : statements) {
            StatedWeights before = stated;
            stated = at(statement.place, () -> statement.said.apply(before));
            last = statement.place;
        }
        StatedWeights all = stated;
        at(last, () -> Arrays.stream(all.central()).sum());
        return stated;
    }

    private static <T> T at(Location place, java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (FramewiseException rejected) {
            throw new InvalidDataException(
                    rejected.issues().stream().map(issue -> issue.at(place)).toList());
        }
    }
}
