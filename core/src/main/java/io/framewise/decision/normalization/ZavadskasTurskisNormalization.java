package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * The relative distance from the best: r = 1 - |(max - x) / max|, of a cost r = 1 - |(min - x) / min|. Zavadskas and
 * Turskis (2008), A new logarithmic normalization method in games theory, Informatica 19. Needs a best value other than
 * 0, unless all cells are equal, which gives 1. Stateless.
 */
public final class ZavadskasTurskisNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public ZavadskasTurskisNormalization() {
        super(
                "zavadskas-turskis",
                "Zavadskas and Turskis",
                "Zavadskas and Turskis (2008), A new logarithmic normalization method in games theory, "
                        + "Informatica 19",
                true);
    }

    @Override
    void normalize(Column column) {
        double[] x = column.cells;
        double best = column.maximizes() ? column.max() : column.min();
        for (int i = 0; i < x.length; i++) {
            if (x[i] != best && best == 0) {
                throw column.undefined(i, "its best value must not be 0");
            }
            x[i] = x[i] == best ? 1 : 1 - Math.abs(1 - x[i] / best);
        }
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
