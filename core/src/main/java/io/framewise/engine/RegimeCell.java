package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import io.framewise.decision.QuantileTable;
import org.jspecify.annotations.Nullable;

/**
 * A figure measured under regimes: each draw takes the regime that all alternatives take in it (rules 4 to 6). The residual
 * is shared by all metrics of the same runs, up to a tenth of its variance (rule 5b).
 */
final class RegimeCell implements Cell {
    private static final double SHARED = 0.9;
    private static final double SHARED_PART = StrictMath.sqrt(SHARED);
    private static final double OWN_PART = StrictMath.sqrt(1 - SHARED);

    /**
     * What one regime says.
     *
     * @param centre the centre on the logarithmic scale
     * @param scale what a standard variable is multiplied with
     * @param table the distribution of that variable; normal when absent
     * @param unknown whether nothing was measured here
     */
    record Entry(double centre, double scale, @Nullable QuantileTable table, boolean unknown) {}

    private final RegimeChoice choice;
    private final Entry[] entries;
    private final double[][] shared;
    private final double[] own;
    private final double sign;
    private final PiecewiseLinear value;
    private final boolean worst;
    private final CellTrace trace;

    /** With {@code worst}, a draw of a regime where nothing was measured counts as the worst value (rule 7). */
    RegimeCell(
            RegimeChoice choice,
            Entry[] entries,
            double[][] shared,
            double[] own,
            double sign,
            PiecewiseLinear value,
            boolean worst,
            CellTrace trace) {
        this.choice = choice;
        this.entries = entries;
        this.shared = shared;
        this.own = own;
        this.sign = sign;
        this.value = value;
        this.worst = worst;
        this.trace = trace;
    }

    @Override
    public Cell under(RegimeChoice other) {
        return draws(other.group()) ? new RegimeCell(other, entries, shared, own, sign, value, worst, trace) : this;
    }

    @Override
    public boolean draws(FamilyGroup group) {
        return choice.group() == group;
    }

    @Override
    public double coordinate(int draw) {
        int r = choice.chosen()[draw];
        Entry entry = entries[r];
        double z = sign * SHARED_PART * shared[r][draw] + OWN_PART * own[draw];
        double log = entry.centre + entry.scale * (entry.table == null ? z : entry.table.at(z));
        return value.logarithmic() ? log : StrictMath.exp(log);
    }

    @Override
    public void fill(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = coordinate(i);
        }
        value.map(values);
        for (int i = 0; worst && i < values.length; i++) {
            values[i] = unknownAt(i) ? 0 : values[i];
        }
    }

    @Override
    public double at(int draw) {
        return worst && unknownAt(draw) ? 0 : value.at(coordinate(draw));
    }

    @Override
    public boolean mayBeUnknown() {
        for (Entry entry : entries) {
            if (entry.unknown) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean unknownAt(int draw) {
        return entries[choice.chosen()[draw]].unknown;
    }

    @Override
    public CellTrace trace() {
        return trace;
    }
}
