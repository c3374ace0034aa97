package io.framewise.decision.outranking;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionMethod;
import java.util.List;

/** The outranking methods that give every alternative a score, so that they can be chosen by name. */
public final class OutrankingMethods {
    private OutrankingMethods() {}

    /** {@return the methods, without their variants} */
    public static List<DecisionMethod> all() {
        return List.of(new ElectreII(), new ElectreIII(), new ElectreNet(), new PrometheeII());
    }

    /** The largest difference of two cells of a column. */
    static double range(DecisionMatrix matrix, int column) {
        double low = matrix.value(0, column);
        double high = low;
        for (int i = 1; i < matrix.rows(); i++) {
            low = Math.min(low, matrix.value(i, column));
            high = Math.max(high, matrix.value(i, column));
        }
        return high - low;
    }
}
