package io.framewise.engine;

/** Nothing is known: uniform on the criterion's stored distribution, or one fixed value (rule 7). */
final class UnknownCell implements Cell {
    private final double[] uniform;
    private final double low;
    private final double width;
    private final CellTrace trace;

    UnknownCell(double[] uniform, double low, double high, CellTrace trace) {
        this.uniform = uniform;
        this.low = low;
        this.width = high - low;
        this.trace = trace;
    }

    @Override
    public void fill(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = at(i);
        }
    }

    @Override
    public double at(int draw) {
        return width == 0 ? low : low + width * uniform[draw];
    }

    @Override
    public boolean mayBeUnknown() {
        return true;
    }

    @Override
    public boolean unknownAt(int draw) {
        return true;
    }

    @Override
    public CellTrace trace() {
        return trace;
    }
}
