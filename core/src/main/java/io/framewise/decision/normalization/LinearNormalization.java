package io.framewise.decision.normalization;

/**
 * Divides by the best: r = x / max, of a cost r = min / x. Stopp (1975), Variantenvergleich durch Matrixspiele,
 * Leipzig. A benefit needs a maximum above 0, a cost needs cells above 0; a benefit of which all cells are 0 stays 0.
 * Stateless.
 */
public final class LinearNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public LinearNormalization() {
        super(
                "linear",
                "Linear",
                "Stopp (1975), Variantenvergleich durch Matrixspiele, Hochschule für Bauwesen, Leipzig",
                true);
    }

    @Override
    void normalize(Column column) {
        if (column.maximizes()) {
            Ratios.ofMaximum(column);
        } else {
            Ratios.ofMinimum(column);
        }
    }
}
