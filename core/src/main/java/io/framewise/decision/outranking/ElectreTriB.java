package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import java.util.List;

/**
 * ELECTRE TRI-B sorts alternatives into ordered categories that are divided by profiles: an alternative outranks a profile when
 * the credibility of that is at least a cut level. Yu (1992), ELECTRE TRI: aspects methodologiques et manuel d'utilisation,
 * Document du LAMSADE 74. The pessimistic rule takes the category above the best profile that the alternative outranks, the
 * optimistic one the category below the worst profile that outranks the alternative and is not outranked by it; the
 * optimistic category is never the lower. Each alternative is sorted on its own, so no other changes it. Immutable, so safe for
 * use by several threads. O(criteria x alternatives x profiles).
 */
public final class ElectreTriB {
    private final double[][] profiles;
    private final OutrankingThresholds thresholds;
    private final double cut;

    /**
     * Makes the method.
     *
     * @param profiles the borders between categories from the lowest to the highest, one value for each criterion; one category
     *     fewer than there will be
     * @param thresholds one of each kind for each criterion
     * @param cut the least credibility, in [0.5, 1]
     * @throws InvalidRequestException if the profiles do not fit the thresholds, or the cut is out of its range
     */
    public ElectreTriB(double[][] profiles, OutrankingThresholds thresholds, double cut) {
        if (!(cut >= 0.5) || cut > 1) {
            throw new InvalidRequestException("The cut level (%s) must be in [0.5, 1].".formatted(cut));
        }
        this.profiles = new double[profiles.length][];
        for (int h = 0; h < profiles.length; h++) {
            if (profiles[h].length != thresholds.size()) {
                throw new InvalidRequestException("Profile (%s) has (%s) values for (%s) criteria."
                        .formatted(h + 1, profiles[h].length, thresholds.size()));
            }
            this.profiles[h] = profiles[h].clone();
        }
        this.thresholds = thresholds;
        this.cut = cut;
    }

    /**
     * Sorts the alternatives of a problem.
     *
     * @param problem the problem
     * @return the category of each alternative by either rule
     * @throws InvalidRequestException if the criteria do not fit, or a profile is worse than the one below it
     */
    public Sorting sort(DecisionProblem problem) {
        DecisionMatrix matrix = problem.matrix();
        requireOrder(matrix);
        int[] pessimistic = new int[matrix.rows()];
        int[] optimistic = new int[matrix.rows()];
        if (profiles.length == 0) {
            return new Sorting(pessimistic, optimistic, 1);
        }
        DecisionMatrix borders = borders(matrix);
        Credibility up = Credibility.of(problem, matrix, borders, thresholds);
        Credibility down = Credibility.of(problem, borders, matrix, thresholds);
        for (int a = 0; a < pessimistic.length; a++) {
            int low = profiles.length;
            while (low > 0 && up.degree(a, low - 1) < cut) {
                low--;
            }
            int high = 0;
            while (high < profiles.length && !(down.degree(high, a) >= cut && up.degree(a, high) < cut)) {
                high++;
            }
            pessimistic[a] = low;
            optimistic[a] = high;
        }
        return new Sorting(pessimistic, optimistic, profiles.length + 1);
    }

    private DecisionMatrix borders(DecisionMatrix matrix) {
        double[] cells = new double[profiles.length * matrix.columns()];
        String[] names = new String[profiles.length];
        for (int h = 0; h < profiles.length; h++) {
            names[h] = "profile " + (h + 1);
            System.arraycopy(profiles[h], 0, cells, h * matrix.columns(), matrix.columns());
        }
        return DecisionMatrix.of(List.of(names), matrix.criteria(), matrix.objectives(), cells);
    }

    private void requireOrder(DecisionMatrix matrix) {
        if (matrix.columns() != thresholds.size()) {
            throw new InvalidRequestException("There are thresholds for (%s) criteria, but the problem has (%s)."
                    .formatted(thresholds.size(), matrix.columns()));
        }
        for (int h = 1; h < profiles.length; h++) {
            for (int j = 0; j < matrix.columns(); j++) {
                double step = profiles[h][j] - profiles[h - 1][j];
                if ((matrix.maximizes(j) ? step : -step) < 0) {
                    throw new InvalidRequestException(
                            "Profile (%s) must not be worse than profile (%s), but is on criterion (%s)."
                                    .formatted(h + 1, h, matrix.criteria().get(j)));
                }
            }
        }
    }
}
