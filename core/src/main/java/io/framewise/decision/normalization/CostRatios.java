package io.framewise.decision.normalization;

/**
 * Makes costs benefits by their ratio to the least, r = min / x; leaves benefits as they are, as CILOS does. Zavadskas and
 * Podvezko (2016), International Journal of Information Technology and Decision Making 15. A cost needs cells above 0.
 * Stateless.
 */
public final class CostRatios extends ColumnNormalizer {
    /** Makes the normalization. */
    public CostRatios() {
        super(
                "cost-ratio",
                "Cost ratios",
                "Zavadskas and Podvezko (2016), Integrated determination of objective criteria weights in MCDM, "
                        + "International Journal of Information Technology and Decision Making 15",
                true);
    }

    @Override
    void normalize(Column column) {
        if (!column.maximizes()) {
            Ratios.ofMinimum(column);
        }
    }
}
