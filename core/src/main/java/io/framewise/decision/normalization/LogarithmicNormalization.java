package io.framewise.decision.normalization;

/**
 * Shares of logarithms: r = ln x / ln prod x, of a cost r = (1 - ln x / ln prod x) / (n - 1). Zavadskas and Turskis
 * (2008), A new logarithmic normalization method in games theory, Informatica 19. Needs cells above 0 whose product is
 * above 1, since a product below 1 would turn the order round; a cost needs two alternatives. Stateless.
 */
public final class LogarithmicNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public LogarithmicNormalization() {
        super(
                "logarithmic",
                "Logarithmic",
                "Zavadskas and Turskis (2008), A new logarithmic normalization method in games theory, "
                        + "Informatica 19",
                true);
    }

    @Override
    void normalize(Column column) {
        column.requirePositive();
        double[] x = column.cells;
        if (!column.maximizes() && x.length < 2) {
            throw column.undefined("a cost needs at least two alternatives");
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = StrictMath.log(x[i]);
        }
        double product = column.sum();
        if (!(product > 0)) {
            throw column.undefined("the product of its cells must be above 1");
        }
        for (int i = 0; i < x.length; i++) {
            double share = x[i] / product;
            x[i] = column.maximizes() ? share : (1 - share) / (x.length - 1);
        }
    }
}
