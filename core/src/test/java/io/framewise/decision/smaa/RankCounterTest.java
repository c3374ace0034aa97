package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankCounterTest {
    private static final int ALTERNATIVES = 7;
    private static final int DRAWS = 700;

    @ParameterizedTest
    @EnumSource(Scores.class)
    void ranks_and_wins_are_those_of_a_comparison_of_every_pair(Scores kind) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] scores = new double[ALTERNATIVES][DRAWS];
        for (double[] own : scores) {
            for (int i = 0; i < DRAWS; i++) {
                own[i] = kind.of(random.nextDouble());
            }
        }
        RankTally tally = new RankTally(ALTERNATIVES, 1);
        RankCounter counter = new RankCounter(ALTERNATIVES);
        counter.count(scores, new double[][] {new double[DRAWS]}, DRAWS, new RankTally(ALTERNATIVES, 1));
        counter.count(scores, new double[][] {new double[DRAWS]}, DRAWS, tally);
        for (int a = 0; a < ALTERNATIVES; a++) {
            long ranked = 0;
            long best = 0;
            long worst = 0;
            for (int rank = 0; rank < ALTERNATIVES; rank++) {
                ranked += tally.ranks(a, rank);
            }
            for (int i = 0; i < DRAWS; i++) {
                best += strictlyBeats(scores, a, i) ? 1 : 0;
                worst += strictlyTrails(scores, a, i) ? 1 : 0;
            }
            assertThat(ranked).isEqualTo(DRAWS);
            assertThat(tally.ranks(a, 0)).isGreaterThanOrEqualTo(best);
            assertThat(tally.ranks(a, ALTERNATIVES - 1)).isGreaterThanOrEqualTo(worst);
            for (int b = 0; b < ALTERNATIVES; b++) {
                assertThat(tally.wins(a, b)).isEqualTo(wins(scores[a], scores[b]));
            }
        }
        if (!kind.areTied()) {
            assertThat(firsts(tally)).isEqualTo(DRAWS);
            for (int a = 0; a < ALTERNATIVES; a++) {
                long best = 0;
                for (int i = 0; i < DRAWS; i++) {
                    best += strictlyBeats(scores, a, i) ? 1 : 0;
                }
                assertThat(tally.ranks(a, 0)).isEqualTo(best);
            }
        }
    }

    private static long firsts(RankTally tally) {
        long sum = 0;
        for (int a = 0; a < ALTERNATIVES; a++) {
            sum += tally.ranks(a, 0);
        }
        return sum;
    }

    private static boolean strictlyBeats(double[][] scores, int alternative, int draw) {
        boolean all = true;
        for (int b = 0; b < ALTERNATIVES; b++) {
            all &= b == alternative || scores[alternative][draw] > scores[b][draw];
        }
        return all;
    }

    private static boolean strictlyTrails(double[][] scores, int alternative, int draw) {
        boolean all = true;
        for (int b = 0; b < ALTERNATIVES; b++) {
            all &= b == alternative || scores[alternative][draw] < scores[b][draw];
        }
        return all;
    }

    private static long wins(double[] one, double[] other) {
        long wins = 0;
        for (int i = 0; i < DRAWS; i++) {
            wins += one[i] > other[i] ? 1 : 0;
        }
        return wins;
    }

    /** Scores that integers of 30 bits tell apart well, badly or not at all. */
    private enum Scores {
        SHARES,
        OF_BOTH_SIGNS,
        FAR_FROM_ZERO,
        OVER_MANY_MAGNITUDES,
        BEYOND_THE_LARGEST_DIFFERENCE,
        BELOW_THE_SMALLEST_NORMAL,
        FEW_DIFFERENT,
        ZEROS_OF_BOTH_SIGNS,
        ALL_EQUAL;

        double of(double u) {
            return switch (this) {
                case SHARES -> u;
                case OF_BOTH_SIGNS -> 2 * u - 1;
                case FAR_FROM_ZERO -> 1e9 + u;
                case OVER_MANY_MAGNITUDES -> StrictMath.exp(1400 * (u - 0.5));
                case BEYOND_THE_LARGEST_DIFFERENCE -> (2 * u - 1) * 1.7e308;
                case BELOW_THE_SMALLEST_NORMAL -> u * 1e-310;
                case FEW_DIFFERENT -> Math.floor(4 * u);
                case ZEROS_OF_BOTH_SIGNS -> u < 0.5 ? -0.0 : 0.0;
                case ALL_EQUAL -> 3;
            };
        }

        boolean areTied() {
            return compareTo(FEW_DIFFERENT) >= 0;
        }
    }
}
