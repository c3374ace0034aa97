package io.framewise.decision;

import io.framewise.decision.aggregation.BordaCount;
import io.framewise.decision.aggregation.Preferences;
import io.framewise.decision.comparison.SpearmanCorrelation;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Ranking;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far several methods agree about the same alternatives: the rank correlation of every two, whether all have the same
 * first, and the ranking that Borda's count makes of them. Immutable, so safe for use by several threads.
 */
public final class MethodAgreement {
    private final List<Ranking> rankings;

    private MethodAgreement(List<Ranking> rankings) {
        this.rankings = rankings;
    }

    /**
     * Puts rankings beside each other.
     *
     * @param rankings at least one, of the same alternatives in the same order
     * @return the agreement
     * @throws InvalidRequestException if there is none, or alternatives differ
     */
    public static MethodAgreement of(List<Ranking> rankings) {
        if (rankings.isEmpty()) {
            throw new InvalidRequestException("There must be at least one ranking.");
        }
        List<String> alternatives = rankings.get(0).problem().matrix().alternatives();
        for (Ranking ranking : rankings) {
            if (!ranking.problem().matrix().alternatives().equals(alternatives)) {
                throw new InvalidRequestException("The rankings by (%s) and (%s) are not of the same alternatives."
                        .formatted(rankings.get(0).method(), ranking.method()));
            }
        }
        return new MethodAgreement(List.copyOf(rankings));
    }

    /** {@return the rankings in the order given} */
    public List<Ranking> rankings() {
        return rankings;
    }

    /**
     * Compares two of the rankings.
     *
     * @param one a ranking from 0
     * @param other another
     * @return Spearman's rank correlation in [-1, 1], or nothing if a ranking has one alternative or ties all
     */
    public OptionalDouble correlation(int one, int other) {
        double[] ranks = ranks(rankings.get(one));
        double[] others = ranks(rankings.get(other));
        return tiesAll(ranks) || tiesAll(others)
                ? OptionalDouble.empty()
                : OptionalDouble.of(new SpearmanCorrelation().compare(ranks, others));
    }

    /** {@return the least correlation of two rankings, or nothing if there is none} */
    public OptionalDouble leastCorrelation() {
        OptionalDouble least = OptionalDouble.empty();
        for (int i = 0; i < rankings.size(); i++) {
            for (int k = 0; k < i; k++) {
                OptionalDouble correlation = correlation(i, k);
                if (correlation.isPresent()) {
                    least = OptionalDouble.of(Math.min(least.orElse(1), correlation.getAsDouble()));
                }
            }
        }
        return least;
    }

    /** {@return whether all rankings have the same first alternatives} */
    public boolean sameWinners() {
        List<String> winners = rankings.get(0).winners();
        return rankings.stream().allMatch(ranking -> ranking.winners().equals(winners));
    }

    /** {@return one ranking of all by Borda's count} */
    public Ranking consensus() {
        double[][] ranks = rankings.stream().map(MethodAgreement::ranks).toArray(double[][]::new);
        BordaCount borda = new BordaCount();
        DecisionProblem problem = rankings.get(0).problem();
        return Ranking.of(borda.id(), problem, Evaluation.higherIsBetter(borda.scores(Preferences.of(ranks))));
    }

    private static double[] ranks(Ranking ranking) {
        return Arrays.stream(ranking.ranks()).asDoubleStream().toArray();
    }

    private static boolean tiesAll(double[] ranks) {
        return Arrays.stream(ranks).allMatch(rank -> rank == ranks[0]);
    }
}
