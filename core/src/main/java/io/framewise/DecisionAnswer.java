package io.framewise;

import io.framewise.decision.MethodAgreement;
import io.framewise.decision.analysis.AnalysisSentences;
import io.framewise.decision.analysis.DecisionAnalysis;
import io.framewise.decision.analysis.Finding;
import io.framewise.model.decision.Ranking;
import java.util.List;

/**
 * A decision about a matrix with what stands behind it. Immutable, so safe for use by several threads.
 *
 * <pre>{@code
 * DecisionAnswer answer = framewise.decide(Path.of("phones.csv")).by("topsis").ordering("price > battery > camera").analyze();
 * answer.findings().forEach(System.out::println);
 * }</pre>
 */
public final class DecisionAnswer {
    private final MethodAgreement agreement;
    private final DecisionAnalysis analysis;
    private final int draws;
    private final long seed;
    private final List<Ranking> others;

    DecisionAnswer(MethodAgreement agreement, DecisionAnalysis analysis, int draws, long seed, List<Ranking> others) {
        this.agreement = agreement;
        this.analysis = analysis;
        this.draws = draws;
        this.seed = seed;
        this.others = List.copyOf(others);
    }

    /** {@return the ranking by the first of the methods, on expected values and central weights} */
    public Ranking ranking() {
        return agreement.rankings().get(0);
    }

    /** {@return the rankings by all methods asked for} */
    public MethodAgreement agreement() {
        return agreement;
    }

    /** {@return how often the ranking holds, what holds whatever the weights, and what would change it} */
    public DecisionAnalysis analysis() {
        return analysis;
    }

    /** {@return how many draws were asked for, where something is drawn} */
    public int draws() {
        return draws;
    }

    /** {@return the seed of all random numbers} */
    public long seed() {
        return seed;
    }

    /** {@return the rankings with which the first is compared: of all methods asked for or, of one, of all that are defined here} */
    public List<Ranking> others() {
        return others;
    }

    /** {@return why the first is ahead, what would change that and how far it holds, in sentences with their numbers} */
    public List<Finding> findings() {
        return AnalysisSentences.of(analysis, others);
    }
}
