package io.framewise.engine;

import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.MeasuredValue;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Presence;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Unknown;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The newest value of some runs, and how far the values of a regime scatter. */
final class RunSummary {
    private final List<Measurement> runs;
    private final Measurement newest;

    private RunSummary(List<Measurement> runs) {
        this.runs = runs;
        this.newest = runs.get(runs.size() - 1);
    }

    /** The runs are sorted by date; at least one. */
    static RunSummary of(List<Measurement> runs) {
        return new RunSummary(runs);
    }

    void into(EvidenceRow.Builder row) {
        Presence presence = newest.presence();
        if (presence instanceof Known known) {
            value(known.value(), row);
        } else if (presence instanceof Unknown unknown) {
            row.missing("unknown: " + unknown.reason());
        } else if (presence instanceof NotApplicable inapplicable) {
            row.missing("not applicable: " + inapplicable.reason());
        }
        deviation().ifPresent(row::deviation);
    }

    private static void value(MeasuredValue value, EvidenceRow.Builder row) {
        if (value instanceof Quantity quantity) {
            row.number(quantity.value());
        } else if (value instanceof Moment moment) {
            row.text(moment.date().toString());
        } else if (value instanceof Proportion proportion) {
            row.text(proportion.successes() + " of " + proportion.trials());
        }
    }

    /** The sample deviation over the runs of a regime; of a single figure what its source states. */
    private OptionalDouble deviation() {
        double[] values = runs.stream().flatMapToDouble(RunSummary::quantity).toArray();
        if (newest.regime().isPresent() && values.length > 1) {
            return OptionalDouble.of(sampleDeviation(values));
        }
        return newest.spread().isPresent() && newest.spread().get() instanceof DeviationSpread stated
                ? OptionalDouble.of(stated.deviation())
                : OptionalDouble.empty();
    }

    private static DoubleStream quantity(Measurement run) {
        return run.presence() instanceof Known known && known.value() instanceof Quantity quantity
                ? DoubleStream.of(quantity.value())
                : DoubleStream.empty();
    }

    private static double sampleDeviation(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}
