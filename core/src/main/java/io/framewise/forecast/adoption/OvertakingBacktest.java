package io.framewise.forecast.adoption;

import io.framewise.model.forecast.OvertakingScore;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Puts {@link Overtaking} to the past of two series: at each origin it answers from what came before, and is scored by the
 * squared distance to what came (Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather
 * Review 78). Series are repaired for what was known when the outcome was counted; origins whose horizon spans a step of
 * scope are a group apart. Stateless.
 */
public final class OvertakingBacktest {
    /** How many outcomes a score needs. */
    public static final int FEWEST_ORIGINS = 6;

    private OvertakingBacktest() {}

    /**
     * Scores the answers of the past.
     *
     * @param first one series as counted
     * @param second the other, of the same length, at the same times
     * @param changes what changed in counting
     * @param horizon how many steps ahead
     * @return the score; nothing when fewer than {@value #FEWEST_ORIGINS} origins outside steps of scope have an outcome
     */
    public static Optional<OvertakingScore> of(
            TimeSeries first, TimeSeries second, List<CountingChange> changes, int horizon) {
        Tally plain = new Tally();
        Tally across = new Tally();
        KnownRatios known = new KnownRatios(first, second, changes);
        for (int outcome = horizon; outcome < first.size(); outcome++) {
            int origin = outcome - horizon;
            double[] ratios = known.at(outcome);
            if (ratios.length == 0 || Double.isNaN(ratios[outcome]) || Double.isNaN(ratios[origin])) {
                continue;
            }
            OptionalDouble probability = Overtaking.probability(Arrays.copyOf(ratios, origin + 1), horizon);
            if (probability.isPresent()) {
                (spans(changes, origin, outcome) ? across : plain)
                        .add(probability.getAsDouble(), ratios[origin], ratios[outcome]);
            }
        }
        if (plain.count() < FEWEST_ORIGINS) {
            return Optional.empty();
        }
        OvertakingScore.Builder score = OvertakingScore.builder()
                .brier(plain.brier())
                .persistence(plain.persistence())
                .origins(plain.count())
                .originsAcrossSteps(across.count());
        if (across.count() > 0) {
            score.brierAcrossSteps(across.brier());
        }
        return Optional.of(score.build());
    }

    private static boolean spans(List<CountingChange> changes, int origin, int outcome) {
        for (CountingChange change : changes) {
            if (change.isStep() && change.first() > origin && change.first() <= outcome) {
                return true;
            }
        }
        return false;
    }

    /** Squared distances of answers, and of saying that whoever leads will lead. */
    private static final class Tally {
        private final List<Double> distances = new ArrayList<>();
        private final List<Double> persistent = new ArrayList<>();

        void add(double probability, double now, double then) {
            double truth = then > 0 ? 1 : then < 0 ? 0 : 0.5;
            double lead = now > 0 ? 1 : now < 0 ? 0 : 0.5;
            distances.add((probability - truth) * (probability - truth));
            persistent.add((lead - truth) * (lead - truth));
        }

        int count() {
            return distances.size();
        }

        double brier() {
            return mean(distances);
        }

        double persistence() {
            return mean(persistent);
        }

        private static double mean(List<Double> values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.size();
        }
    }
}
