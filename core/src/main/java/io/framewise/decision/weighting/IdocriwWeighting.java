package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Integrated determination of objective criteria weights: the product of the weights by entropy and by CILOS,
 * rescaled. Zavadskas and Podvezko (2016), International Journal of Information Technology and Decision Making 15.
 * Defined where both are. Immutable, so safe for use by several threads.
 */
public final class IdocriwWeighting extends MatrixWeighting {
    private final CilosWeighting losses;

    /** Makes the weighting in which equally good alternatives count the same. */
    public IdocriwWeighting() {
        this("idocriw", new CilosWeighting());
    }

    private IdocriwWeighting(String id, CilosWeighting losses) {
        super(
                id,
                "IDOCRIW",
                "Zavadskas and Podvezko (2016), Integrated determination of objective criteria "
                        + "weights in MCDM, International Journal of Information Technology and Decision "
                        + "Making 15");
        this.losses = losses;
    }

    /** {@return the variant on {@link CilosWeighting#ofFirst()}} */
    public static IdocriwWeighting ofFirst() {
        return new IdocriwWeighting("idocriw:first", CilosWeighting.ofFirst());
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        double[] shares = new EntropyWeighting().weigh(matrix);
        double[] byLoss = losses.weigh(matrix);
        for (int j = 0; j < shares.length; j++) {
            shares[j] *= byLoss[j];
        }
        return shares;
    }
}
