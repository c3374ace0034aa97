package io.framewise.engine;

import io.framewise.decision.Distributions;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cells of figures measured under regimes (rules 2 to 6). */
final class RegimeCells {
    private static final double BORROWED_DEVIATION = 0.45;
    private static final int BORROWED_DEGREES = 4;
    private static final double YARDSTICK_MOVE = StrictMath.log(2);
    private static final double RAW_MOVE = StrictMath.log(1.1);
    private static final double INDEX_MOVE = StrictMath.log(20);
    private static final double DEFAULT_RATIO_DEVIATION = 0.15;

    private RegimeCells() {}

    static Cell index(CellRequest request, RegimeChoice choice, List<MetricDerivation> alternatives) {
        List<Regime> regimes = choice.group().regimes();
        @Nullable RegimeEntry[] found = new RegimeEntry[regimes.size()];
        @Nullable Yardstick[] yardsticks = new Yardstick[regimes.size()];
        for (int r = 0; r < found.length; r++) {
            for (MetricDerivation metric : alternatives) {
                Optional<Yardstick> yardstick = RegimeMetrics.yardstick(regimes.get(r), metric);
                if (yardstick.isEmpty()) {
                    continue;
                }
                yardsticks[r] = yardsticks[r] == null ? yardstick.get() : yardsticks[r];
                Optional<RunSample> sample = request.context()
                        .runs(request.framework())
                        .sample(regimes.get(r), metric.metric(), metric.connections());
                if (sample.isPresent()) {
                    double factor =
                            StrictMath.log(metric.times() / yardstick.get().value());
                    found[r] = new RegimeEntry(
                            sample.get(), yardstick.get(), sample.get().centre() + factor);
                    yardsticks[r] = yardstick.get();
                    break;
                }
            }
        }
        return cell(request, choice, found, yardsticks);
    }

    /** The ratio of two metrics inside each run; no yardstick is needed, since both were measured alike. */
    static Cell ratio(CellRequest request, RegimeChoice choice, RatioDerivation derivation) {
        List<Regime> regimes = choice.group().regimes();
        @Nullable RegimeEntry[] found = new RegimeEntry[regimes.size()];
        @Nullable Yardstick[] yardsticks = new Yardstick[regimes.size()];
        for (int r = 0; r < found.length; r++) {
            Yardstick unit = Yardstick.builder()
                    .metric(derivation.numerator().metric())
                    .value(1)
                    .unit(request.criterion().unit())
                    .pooledDeviation(DEFAULT_RATIO_DEVIATION)
                    .priorDeviation(0)
                    .build();
            Optional<RunSample> sample = ratios(request, regimes.get(r), derivation);
            if (sample.isPresent()) {
                found[r] = new RegimeEntry(sample.get(), unit, sample.get().centre());
            }
        }
        return cell(request, choice, found, yardsticks);
    }

    /** The ratio inside each run that counts for both metrics; a jump of the ratio itself is one too (rule 2). */
    private static Optional<RunSample> ratios(CellRequest request, Regime regime, RatioDerivation derivation) {
        RunSamples all = request.context().runs(request.framework());
        MetricDerivation over = derivation.numerator();
        MetricDerivation under = derivation.denominator();
        Optional<RunSample> above = all.sample(regime, over.metric(), over.connections());
        Optional<RunSample> below = all.sample(regime, under.metric(), under.connections());
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        Map<LocalDate, Measurement> denominators = new TreeMap<>();
        for (Measurement run : below.get().runs()) {
            denominators.put(run.observedOn(), run);
        }
        double[] logs = new double[above.get().runs().size()];
        List<Measurement> runs = new ArrayList<>();
        for (Measurement run : above.get().runs()) {
            Measurement other = denominators.get(run.observedOn());
            if (other != null) {
                logs[runs.size()] = StrictMath.log(
                        RunCleaning.value(run) * over.times() / (RunCleaning.value(other) * under.times()));
                runs.add(run);
            }
        }
        Optional<LocalDate> shift = above.get().shift().isPresent()
                ? above.get().shift()
                : below.get().shift();
        boolean counts = shift.isPresent()
                && (runs.isEmpty() || !shift.get().isBefore(runs.get(0).observedOn()));
        return RunCleaning.afterShift(Arrays.copyOf(logs, runs.size()), runs, counts ? shift : Optional.empty());
    }

    private static Cell cell(
            CellRequest request, RegimeChoice choice, @Nullable RegimeEntry[] found, @Nullable Yardstick[] yardsticks) {
        List<Regime> regimes = choice.group().regimes();
        CellTrace trace = new CellTrace();
        for (int r = 0; r < found.length; r++) {
            RegimeEntry entry = found[r];
            if (entry != null && violates(regimes, found, r)) {
                found[r] = null;
                trace.remark(
                        CaveatKind.EXCLUDED_RUN,
                        "the runs of " + regimes.get(r).id()
                                + " are left out: the value did not move with the conditions");
            } else if (entry != null && request.expired(entry.sample().newest())) {
                found[r] = null;
                trace.remark(CaveatKind.EXPIRED, "the runs of " + regimes.get(r).id() + " are too old to count");
            }
        }
        RegimeCell.Entry[] entries = new RegimeCell.Entry[found.length];
        double[][] shared = new double[found.length][];
        boolean any = false;
        for (int r = 0; r < found.length; r++) {
            RegimeEntry entry = found[r];
            shared[r] = request.context()
                    .draws()
                    .gaussian(
                            "residual",
                            request.framework().value(),
                            regimes.get(r).id().value());
            if (entry != null) {
                any = true;
                entries[r] = measured(request, regimes.get(r), entry, trace);
            } else {
                entries[r] = missing(regimes, found, r, yardsticks);
            }
        }
        if (!any || unusable(entries)) {
            return request.unknown(trace.state(CellState.UNKNOWN));
        }
        figure(request, found, regimes, trace);
        double sign = request.criterion().direction() == Direction.MINIMIZE ? -1 : 1;
        boolean worst = request.context().unknowns() == UnknownPolicy.PESSIMISTIC;
        return new RegimeCell(
                choice, entries, shared, request.gaussian("residual-own"), sign, request.value(), worst, trace);
    }

    private static boolean unusable(RegimeCell.Entry[] entries) {
        for (RegimeCell.Entry entry : entries) {
            if (entry.unknown() && entry.scale() == 0) {
                return true;
            }
        }
        return false;
    }

    private static RegimeCell.Entry measured(CellRequest request, Regime regime, RegimeEntry entry, CellTrace trace) {
        RunSample sample = entry.sample();
        int n = sample.logs().length;
        double moderated = sample.moderatedDeviation(entry.yardstick().pooledDeviation());
        double aged = Ages.variance(
                request.criterion().staleness(),
                sample.newest(),
                request.context().asOf());
        double degrees = sample.degrees();
        // age adds its variance to that of the t distribution, which is degrees / (degrees - 2) times the scale squared
        double scale = StrictMath.sqrt(moderated * moderated * (1 + 1.0 / n) + aged * (degrees - 2) / degrees);
        Measurement newest = sample.newestRun();
        Map<SourceId, Measurement> newestBySource = sample.newestBySource();
        for (Map.Entry<SourceId, Measurement> entryOfSource : newestBySource.entrySet()) {
            Measurement run = entryOfSource.getValue();
            trace.uses(entryOfSource.getKey(), run.id(), run.observedOn(), run.commit());
        }
        if (sample.shift().isPresent()) {
            trace.remark(
                    CaveatKind.LEVEL_SHIFT,
                    "its runs of " + regime.id() + " jumped; only those from "
                            + sample.shift().orElseThrow() + " count");
        }
        for (SourceId source : newestBySource.keySet()) {
            if (Objects.requireNonNull(request.context().catalog().sources().get(source))
                    .frozen()) {
                trace.remark(CaveatKind.FROZEN, source + " will not be updated");
            }
        }
        double index = StrictMath.exp(entry.index());
        double raw = StrictMath.exp(entry.raw());
        trace.evidence(
                request.evidence(index, sample.newest(), text(entry, newest, index, raw, n))
                        .regime(regime.id())
                        .raw(raw)
                        .rawUnit(newest.unit())
                        .deviation(scale)
                        .runs(n)
                        .build(),
                Basis.of(sample.runs()));
        return new RegimeCell.Entry(entry.index(), scale, Distributions.studentT(sample.degrees()), false);
    }

    private static String text(RegimeEntry entry, Measurement newest, double index, double raw, int n) {
        StringBuilder text = new StringBuilder(Figures.withUnit(raw, newest.unit()));
        if (newest.connections().isPresent()) {
            text.append(" at ").append(newest.connections().orElseThrow()).append(" connections");
        }
        if (entry.yardstick().value() != 1) {
            text.append(", ")
                    .append(Figures.number(index))
                    .append("x the yardstick of ")
                    .append(Figures.number(entry.yardstick().value()));
        }
        return text.append(", ")
                .append(n)
                .append(n == 1 ? " run" : " runs")
                .append(" to ")
                .append(entry.sample().newest())
                .toString();
    }

    /** Nothing measured in a regime: borrowed from the same family, else the field's distribution (rule 6). */
    private static RegimeCell.Entry missing(
            List<Regime> regimes, @Nullable RegimeEntry[] found, int r, @Nullable Yardstick[] yardsticks) {
        double sum = 0;
        int count = 0;
        for (int q = 0; q < found.length; q++) {
            RegimeEntry other = found[q];
            if (other != null && regimes.get(q).family().equals(regimes.get(r).family())) {
                sum += other.index();
                count++;
            }
        }
        if (count > 0) {
            return new RegimeCell.Entry(
                    sum / count, BORROWED_DEVIATION, Distributions.studentT(BORROWED_DEGREES), false);
        }
        return new RegimeCell.Entry(0, priorDeviation(regimes, r, yardsticks), null, true);
    }

    /** The field's deviation in a regime; where it does not measure the metric, the widest of its family. */
    private static double priorDeviation(List<Regime> regimes, int r, @Nullable Yardstick[] yardsticks) {
        Yardstick own = yardsticks[r];
        if (own != null) {
            return own.priorDeviation();
        }
        double widest = 0;
        for (int q = 0; q < yardsticks.length; q++) {
            Yardstick other = yardsticks[q];
            if (other != null && regimes.get(q).family().equals(regimes.get(r).family())) {
                widest = Math.max(widest, other.priorDeviation());
            }
        }
        return widest;
    }

    /** Whether an alternative's value stayed where it was although the conditions changed (rule 2b). */
    private static boolean violates(List<Regime> regimes, @Nullable RegimeEntry[] found, int r) {
        RegimeEntry entry = Objects.requireNonNull(found[r]);
        int before = -1;
        for (int q = 0; q < found.length; q++) {
            if (found[q] != null
                    && regimes.get(q).source().equals(regimes.get(r).source())
                    && regimes.get(q).begins().isBefore(regimes.get(r).begins())
                    && (before < 0
                            || regimes.get(q)
                                    .begins()
                                    .isAfter(regimes.get(before).begins()))) {
                before = q;
            }
        }
        RegimeEntry previous = before < 0 ? null : found[before];
        if (previous == null
                || Math.abs(StrictMath.log(
                                entry.yardstick().value() / previous.yardstick().value()))
                        <= YARDSTICK_MOVE
                || Math.abs(entry.raw() - previous.raw()) >= RAW_MOVE) {
            return false;
        }
        boolean compared = false;
        for (int q = 0; q < found.length; q++) {
            RegimeEntry other = found[q];
            if (other != null
                    && q != r
                    && regimes.get(q).family().equals(regimes.get(r).family())) {
                compared = true;
                if (entry.index() - other.index() <= INDEX_MOVE) {
                    return false;
                }
            }
        }
        return compared;
    }

    private static void figure(
            CellRequest request, @Nullable RegimeEntry[] found, List<Regime> regimes, CellTrace trace) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        LocalDate newest = LocalDate.MIN;
        RegimeId last = null;
        for (int r = 0; r < found.length; r++) {
            RegimeEntry entry = found[r];
            if (entry != null) {
                least = Math.min(least, entry.index());
                most = Math.max(most, entry.index());
                if (entry.sample().newest().isAfter(newest)) {
                    newest = entry.sample().newest();
                    last = regimes.get(r).id();
                }
            }
        }
        if (last != null) {
            request.remarkAge(trace, newest);
            trace.state(CellState.KNOWN)
                    .figure(Figures.number(StrictMath.exp(least)) + "x"
                            + (most > least ? " to " + Figures.number(StrictMath.exp(most)) + "x" : ""));
        }
    }
}
