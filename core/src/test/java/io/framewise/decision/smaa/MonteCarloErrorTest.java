package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.Statistics;
import io.framewise.decision.WeightSampler;
import io.framewise.model.decision.DecisionMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors of shares are right when the shares of many runs are spread by as much as the errors say. */
class MonteCarloErrorTest {
    private static final int SEEDS = 200;
    private static final int DRAWS = 2 * KeyedRandom.BLOCK;
    private static final int ALTERNATIVES = 5;

    static Stream<Arguments> weights() {
        return Stream.of(
                Arguments.of(
                        "three, an order and a bound", free(3).ordered(0, 1, 1).between(2, 0, 0.4)),
                Arguments.of("three, two of them nearly equal", near(free(3), 0.002, 1, -1, 0)),
                Arguments.of(
                        "three, in a far corner", free(3).between(0, 0.97, 1).atLeast(0, 0, 1, -1)),
                Arguments.of(
                        "six, a partial order and a ratio",
                        free(6).ordered(0, 1, 2, -1, -1, -1).between(3, 0.1, 1).atLeast(0, 0, 0, 0, 0, 2, -1)),
                Arguments.of(
                        "six, two narrow sums",
                        near(near(free(6), 0.002, 1, -1, 0, 0, 0, 0), 0.01, -0.3, -0.3, 0.7, 0.7, -0.3, -0.3)),
                Arguments.of("six, each within a tenth", ranges(6, 0.1)),
                Arguments.of("nine, each within a quarter", ranges(9, 0.25)),
                Arguments.of("twelve, each within nine tenths", ranges(12, 0.9)),
                Arguments.of(
                        "seven, strong ratios",
                        free(7).atLeast(0, 1, -3, 0, 0, 0, 0, 0)
                                .atLeast(0, 0, 1, -3, 0, 0, 0, 0)
                                .atLeast(0, 0, 0, 1, -2, 0, 0, 0)
                                .atLeast(0, 0, 0, 0, 1, -1, -1, 0)
                                .between(6, 0, 0.05)));
    }

    private static StatedWeights free(int criteria) {
        return StatedWeights.free(names("c", criteria));
    }

    private static StatedWeights near(StatedWeights weights, double distance, double... function) {
        double[] opposite = Arrays.stream(function).map(x -> -x).toArray();
        return weights.atLeast(-distance, function).atLeast(-distance, opposite);
    }

    private static StatedWeights ranges(int criteria, double share) {
        StatedWeights all = free(criteria);
        for (int k = 0; k < criteria; k++) {
            double middle = 2.0 * (k + 1) / (criteria * (criteria + 1));
            all = all.between(k, middle * (1 - share), middle * (1 + share));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weights")
    void shares_are_spread_over_seeds_by_as_much_as_their_error_says(String name, StatedWeights weights) {
        WeightSampler sampler = weights.sampler();
        DecisionMatrix matrix = matrix(weights);
        Smaa smaa = Smaa.additive(UncertainMatrix.certain(matrix), sampler);
        SmaaResult last = smaa.run(1, 1);
        List<double[]> runs = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            last = smaa.run(DRAWS, seed);
            runs.add(shares(last));
        }
        double squares = 0;
        int count = 0;
        for (int i = 0; i < runs.get(0).length; i++) {
            int share = i;
            double[] drawn = runs.stream().mapToDouble(run -> run[share]).toArray();
            double mean = Statistics.mean(drawn);
            if (mean > 0.02 && mean < 0.98) {
                squares += Math.pow(Statistics.standardDeviation(drawn) / last.error(mean), 2);
                count++;
            }
        }
        assertThat(count).isGreaterThan(10);
        assertThat(Math.sqrt(squares / count)).isBetween(0.92, 1.08);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weights")
    void shares_of_three_criteria_are_those_of_exact_areas(String name, StatedWeights weights) {
        int draws = 200 * KeyedRandom.BLOCK;
        if (weights.freeCount() == 3) {
            DecisionMatrix matrix = matrix(weights);
            ExactSmaa exact = ExactSmaa.of(matrix, weights);
            SmaaResult drawn = Smaa.additive(UncertainMatrix.certain(matrix), weights.sampler())
                    .run(draws, 5);
            for (int a = 0; a < ALTERNATIVES; a++) {
                for (int rank = 0; rank < ALTERNATIVES; rank++) {
                    double share = exact.acceptability(a, rank);
                    assertThat(Math.abs(drawn.acceptability(a, rank) - share))
                            .isLessThanOrEqualTo(4 * drawn.error(share) + 1e-9);
                }
            }
        }
    }

    /** Alternatives that are as good as each other at the mean of the weights. */
    private static DecisionMatrix matrix(StatedWeights weights) {
        double[][] drawn = weights.sampler().sample(new KeyedRandom(3), 4 * KeyedRandom.BLOCK);
        SplittableRandom random = new SplittableRandom(7);
        double[] values = new double[ALTERNATIVES * drawn.length];
        for (int a = 0; a < ALTERNATIVES; a++) {
            double score = 0;
            for (int k = 0; k < drawn.length; k++) {
                values[a * drawn.length + k] = random.nextDouble();
                score += Statistics.mean(drawn[k]) * values[a * drawn.length + k];
            }
            for (int k = 0; k < drawn.length; k++) {
                values[a * drawn.length + k] += 1 - score;
            }
        }
        return DecisionMatrix.ofBenefits(names("a", ALTERNATIVES), weights.criteria(), values);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    private static double[] shares(SmaaResult result) {
        return IntStream.range(0, ALTERNATIVES * ALTERNATIVES)
                .boxed()
                .flatMapToDouble(i -> {
                    int one = i / ALTERNATIVES;
                    int other = i % ALTERNATIVES;
                    return DoubleStream.of(result.acceptability(one, other), result.winning(one, other));
                })
                .toArray();
    }
}
