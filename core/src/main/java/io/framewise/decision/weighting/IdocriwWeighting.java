package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Integrated determination of objective criteria weights: the product of the weights by entropy and by CILOS,
 * rescaled. Zavadskas and Podvezko (2016), International Journal of Information Technology and Decision Making 15.
 * Defined where both are. Stateless.
 */
public final class IdocriwWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public IdocriwWeighting() {
        super(
                "idocriw",
                "IDOCRIW",
                "Zavadskas and Podvezko (2016), Integrated determination of objective criteria "
                        + "weights in MCDM, International Journal of Information Technology and Decision "
                        + "Making 15");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        double[] shares = new EntropyWeighting().weigh(matrix);
        double[] losses = new CilosWeighting().weigh(matrix);
        for (int j = 0; j < shares.length; j++) {
            shares[j] *= losses[j];
        }
        return shares;
    }
}
