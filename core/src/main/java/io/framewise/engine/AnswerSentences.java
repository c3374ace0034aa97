package io.framewise.engine;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import java.util.ArrayList;
import java.util.List;

/** What an answer and its criteria come to, in sentences made of their numbers. */
final class AnswerSentences {
    /** A share of the variance below this is printed as less than 1 %, whatever its sign. */
    private static final double NEGLIGIBLE = 0.005;

    private final Comparison comparison;
    private final CriterionResult result;

    AnswerSentences(Comparison comparison, CriterionResult result) {
        this.comparison = comparison;
        this.result = result;
    }

    /** What all contributions add up to. */
    static String lead(Comparison comparison) {
        List<RankedFramework> places = comparison.ranking().places();
        if (comparison.verdict() instanceof Undecided undecided) {
            return undecided.reason();
        }
        RankedFramework first = places.get(0);
        if (places.size() < 2) {
            return first.name() + " is the only one left, so nothing is contributed to a lead.";
        }
        RankedFramework second = places.get(1);
        return first.name() + " has a mean total value of " + Figures.two(first.value()) + ", " + second.name() + " of "
                + Figures.two(second.value()) + ": a lead of " + Figures.three(first.value() - second.value())
                + ". To it each criterion adds the mean, over "
                + Figures.number(comparison.provenance().draws())
                + " draws, of its weight times the difference of the values.";
    }

    /** What the criterion adds to the lead of the first over the second. */
    String contribution() {
        if (comparison.verdict() instanceof Undecided) {
            return "Nothing is decided, so it adds to no lead.";
        }
        if (result.pair().isEmpty()) {
            return "There is nobody to be ahead of.";
        }
        CriterionPair pair = result.pair().get();
        String first = name(0);
        String ahead = first + " is ahead on it with probability " + Figures.probability(pair.probabilityAhead())
                + ", behind with " + Figures.probability(pair.probabilityBehind()) + ".";
        if (result.weight() == 0) {
            return "It is only shown and adds nothing. " + ahead;
        }
        boolean adds = pair.contribution() >= 0;
        return "It " + (adds ? "adds " : "takes ") + Figures.three(Math.abs(pair.contribution()))
                + (adds ? " to" : " from") + " the lead of " + first + " over " + name(1) + " (90 % of the draws: "
                + Figures.three(pair.interval().low()) + " to "
                + Figures.three(pair.interval().high()) + "). " + ahead + " It "
                + (result.varianceShare() < -NEGLIGIBLE ? "offsets " : "causes ")
                + Figures.percent(Math.abs(result.varianceShare())) + " of the uncertainty of the lead.";
    }

    /** What it weighs and why. */
    String weight() {
        if (result.weight() == 0) {
            return "The scenario does not weigh it.";
        }
        String mean = "Its mean weight is " + Figures.three(result.weight());
        if (comparison.request().weights().containsKey(result.criterion())) {
            return mean + ", from " + Figures.number(result.points()) + " points as asked for.";
        }
        String stated = comparison.scenario().weights() instanceof SwingPoints
                ? ", from " + Figures.number(result.points()) + " of " + Figures.number(points()) + " points"
                : comparison.scenario().weights() instanceof WeightOrder
                        ? ", from its place in the order of importance"
                        : ", from the range stated for it";
        return mean + stated + result.why().map(why -> ": " + why).orElse(".");
    }

    private double points() {
        double sum = 0;
        for (CriterionResult each : comparison.criteria()) {
            sum += each.points();
        }
        return sum;
    }

    /** What each alternative is worth on it. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        for (int place = 0; place < result.cells().size(); place++) {
            CriterionCell cell = result.cells().get(place);
            String worth = name(place) + " is worth " + Figures.two(cell.value()) + " of 1 (90 % of the draws: "
                    + Figures.two(cell.interval().low()) + " to "
                    + Figures.two(cell.interval().high()) + ")";
            values.add(worth + state(cell) + ".");
        }
        return values;
    }

    private static String state(CriterionCell cell) {
        return switch (cell.state()) {
            case UNKNOWN -> ", since nothing is known of it";
            case NOT_APPLICABLE -> ", though the question does not apply to it";
            case KNOWN, UNKNOWN_HERE ->
                cell.unknownShare() > 0
                        ? ", being unknown in " + Figures.percent(cell.unknownShare()) + " of them"
                        : cell.state() == CellState.UNKNOWN_HERE ? ", since what is known does not count" : "";
        };
    }

    private String name(int place) {
        return comparison.ranking().places().get(place).name();
    }
}
