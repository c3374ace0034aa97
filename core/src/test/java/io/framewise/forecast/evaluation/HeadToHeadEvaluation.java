package io.framewise.forecast.evaluation;

import io.framewise.forecast.adoption.CountingChange;
import io.framewise.forecast.adoption.CountingRepair;
import io.framewise.forecast.adoption.Overtaking;
import io.framewise.forecast.adoption.RatioSignals;
import io.framewise.forecast.numeric.NormalQuantile;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * "Will A, now behind B, be ahead in h months?", for pairs within a factor of 4, every third month from 2020-09 on. Series are
 * repaired for what was known when the outcome was counted; pairs across a step of scope are a group of their own; what is not
 * listed then is behind what is.
 */
final class HeadToHeadEvaluation {
    private static final YearMonth FIRST = YearMonth.of(2020, 9);
    private static final int EVERY = 3;
    private static final double FACTOR = StrictMath.log(4);
    private static final int BINS = 10;
    private static final int RESAMPLES = 1000;
    private static final double MOST = 8;

    private final Downloads data;
    private final PrintStream out;

    private HeadToHeadEvaluation(Downloads data, PrintStream out) {
        this.out = out;
        this.data = data;
    }

    static void run(Downloads data, PrintStream out) {
        HeadToHeadEvaluation evaluation = new HeadToHeadEvaluation(data, out);
        out.println(
                "Head to head: Brier scores, and skill beside the base rate (2.5 % to 97.5 % of resamples of origins)");
        out.println(
                "months group pairs base-rate random-walk half-robust-drift overtaking mean-with-curve skill-of-overtaking");
        for (int h : new int[] {6, 12}) {
            List<Pair> pairs = evaluation.pairs(h);
            pool(pairs, h);
            evaluation.print(
                    h + " all", pairs.stream().filter(pair -> !pair.across).toList());
            evaluation.print(
                    h + " web",
                    pairs.stream().filter(pair -> !pair.across && pair.web).toList());
            evaluation.print(
                    h + " across-change",
                    pairs.stream().filter(pair -> pair.across).toList());
            evaluation.bins(h, pairs.stream().filter(pair -> !pair.across).toList());
        }
    }

    private List<Pair> pairs(int horizon) {
        List<Pair> pairs = new ArrayList<>();
        int step = Downloads.position(Downloads.SCOPE_STEP);
        for (int origin = Downloads.position(FIRST); origin + horizon < data.size; origin += EVERY) {
            int outcome = origin + horizon;
            boolean across = origin < step && step <= outcome;
            double[][] logs = repaired(outcome);
            for (int a = 0; a < logs.length; a++) {
                for (int b = 0; b < logs.length; b++) {
                    double gap = logs[a][origin] - logs[b][origin];
                    boolean one = !Double.isNaN(logs[a][outcome]);
                    boolean other = !Double.isNaN(logs[b][outcome]);
                    if (gap < 0 && gap >= -FACTOR && (one || other)) {
                        double truth = !one ? 0 : !other ? 1 : logs[a][outcome] > logs[b][outcome] ? 1 : 0;
                        pair(pairs, logs, a, b, origin, horizon, truth, across);
                    }
                }
            }
        }
        return pairs;
    }

    /** At each origin, the curve of all pairs of which the outcome was known by then, across no change. */
    private static void pool(List<Pair> pairs, int horizon) {
        for (int origin :
                pairs.stream().mapToInt(Pair::origin).distinct().sorted().toArray()) {
            List<Pair> known = pairs.stream()
                    .filter(pair -> pair.origin + horizon <= origin && !pair.across)
                    .toList();
            if (known.size() >= PooledCurve.FEWEST_PAIRS) {
                PooledCurve curve = PooledCurve.fit(
                        known.stream().map(pair -> pair.signals).toList(),
                        known.stream().mapToDouble(pair -> pair.truth).toArray());
                for (Pair pair : pairs) {
                    if (pair.origin == origin) {
                        pair.pooled = bounded((curve.probability(pair.signals) + pair.answer) / 2);
                    }
                }
            }
        }
    }

    private double[][] repaired(int outcome) {
        List<CountingChange> known = Downloads.changes();
        double[][] logs = new double[data.packages.size()][outcome + 1];
        for (int i = 0; i < logs.length; i++) {
            double[] values = CountingRepair.of(data.counted.get(i), knownAt(known, outcome))
                    .series()
                    .values();
            for (int t = 0; t <= outcome; t++) {
                logs[i][t] = StrictMath.log(values[t]);
            }
        }
        return logs;
    }

    /** The step is one of all values, so it is repaired in the same way whenever it is known. */
    private static List<CountingChange> knownAt(List<CountingChange> changes, int outcome) {
        int step = Downloads.position(Downloads.SCOPE_STEP);
        return outcome >= step ? changes : changes.subList(0, changes.size() - 1);
    }

    private void pair(
            List<Pair> pairs, double[][] logs, int a, int b, int origin, int horizon, double truth, boolean across) {
        double[] ratios = new double[origin + 1];
        for (int t = 0; t <= origin; t++) {
            ratios[t] = logs[a][t] - logs[b][t];
        }
        OptionalDouble answer = Overtaking.probability(ratios, horizon);
        if (answer.isPresent()) {
            double sum = 0;
            int count = 0;
            for (int t = Math.max(1, origin - 23); t <= origin; t++) {
                double change = ratios[t] - ratios[t - 1];
                sum += Double.isNaN(change) ? 0 : change * change;
                count += Double.isNaN(change) ? 0 : 1;
            }
            double deviation = Math.sqrt(sum / Math.max(1, count) * horizon);
            double walk = deviation > 0 ? NormalQuantile.below(ratios[origin] / deviation) : 0;
            pairs.add(new Pair(
                    origin,
                    data.web.get(a) && data.web.get(b),
                    across,
                    RatioSignals.of(ratios, horizon),
                    walk,
                    plain(RatioSignals.halfRobustDrift(ratios, horizon)),
                    answer.getAsDouble(),
                    truth));
        }
    }

    private static double plain(double... signals) {
        return bounded(NormalQuantile.below(Math.max(-MOST, Math.min(MOST, signals[0] + signals[1]))));
    }

    private static double bounded(double probability) {
        return Math.max(Overtaking.FLOOR, Math.min(1 - Overtaking.FLOOR, probability));
    }

    private void print(String name, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            out.println(name + " 0 none: no pair within a factor of 4 has an outcome");
            return;
        }
        int[] origins =
                pairs.stream().mapToInt(Pair::origin).distinct().sorted().toArray();
        List<List<Pair>> byOrigin = new ArrayList<>();
        for (int origin : origins) {
            byOrigin.add(pairs.stream().filter(pair -> pair.origin == origin).toList());
        }
        double[][] sums = new double[byOrigin.size()][6];
        for (int o = 0; o < sums.length; o++) {
            for (Pair pair : byOrigin.get(o)) {
                sums[o][0] += 1;
                sums[o][1] += pair.truth;
                sums[o][2] += (pair.walk - pair.truth) * (pair.walk - pair.truth);
                sums[o][3] += (pair.plain - pair.truth) * (pair.plain - pair.truth);
                sums[o][4] += (pair.answer - pair.truth) * (pair.answer - pair.truth);
                sums[o][5] += (pair.pooled - pair.truth) * (pair.pooled - pair.truth);
            }
        }
        SplittableRandom random = new SplittableRandom(42);
        double[] skills = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double[][] drawn = new double[sums.length][];
            for (int o = 0; o < drawn.length; o++) {
                drawn[o] = sums[random.nextInt(sums.length)];
            }
            double skill = skill(drawn);
            skills[r] = Double.isFinite(skill) ? skill : skill(sums);
        }
        Arrays.sort(skills);
        double n = total(sums, 0);
        double rate = total(sums, 1) / n;
        out.printf(
                Locale.ROOT,
                "%s %.0f %.4f %.4f %.4f %.4f %.4f %s%n",
                name,
                n,
                rate * (1 - rate),
                total(sums, 2) / n,
                total(sums, 3) / n,
                total(sums, 4) / n,
                total(sums, 5) / n,
                rate > 0 && rate < 1
                        ? String.format(
                                Locale.ROOT,
                                "%.3f [%.3f, %.3f]",
                                skill(sums),
                                skills[(int) (0.025 * RESAMPLES)],
                                skills[(int) (0.975 * RESAMPLES)])
                        : "none: all outcomes are alike");
    }

    private static double skill(double[][] sums) {
        double rate = total(sums, 1) / total(sums, 0);
        return 1 - total(sums, 4) / total(sums, 0) / (rate * (1 - rate));
    }

    private static double total(double[][] sums, int column) {
        double sum = 0;
        for (double[] row : sums) {
            sum += row[column];
        }
        return sum;
    }

    private void bins(int horizon, List<Pair> pairs) {
        out.println("reliability at " + horizon + " months: said happened pairs");
        if (pairs.isEmpty()) {
            out.println("  none");
        }
        for (int bin = 0; bin < BINS; bin++) {
            double said = 0;
            double happened = 0;
            int count = 0;
            for (Pair pair : pairs) {
                if (Math.min(BINS - 1, (int) (pair.answer * BINS)) == bin) {
                    said += pair.answer;
                    happened += pair.truth;
                    count++;
                }
            }
            if (count > 0) {
                out.printf(Locale.ROOT, "  %.3f %.3f %d%n", said / count, happened / count, count);
            }
        }
    }

    private static final class Pair {
        private final int origin;
        private final boolean web;
        private final boolean across;
        private final double[] signals;
        private final double walk;
        private final double plain;
        private final double answer;
        private final double truth;
        private double pooled;

        Pair(
                int origin,
                boolean web,
                boolean across,
                double[] signals,
                double walk,
                double plain,
                double answer,
                double truth) {
            this.origin = origin;
            this.web = web;
            this.across = across;
            this.signals = signals;
            this.walk = walk;
            this.plain = plain;
            this.answer = answer;
            this.truth = truth;
            this.pooled = answer;
        }

        int origin() {
            return origin;
        }
    }
}
