package io.framewise.decision.analysis;

import io.framewise.decision.smaa.InformationNeed;
import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.WeightKind;
import io.framewise.error.FramewiseException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that can be said of one decision by one method: how often it holds over all weights and values that agree with what is
 * known, what holds whatever the weights, what would change it, and which evidence to get next. What cannot be computed is left
 * out and said in the notes, never replaced. Immutable, so safe for use by several threads.
 */
public final class DecisionAnalysis {
    private final Ranking ranking;
    private final UncertainMatrix matrix;
    private final StatedWeights weights;
    private final Optional<AdditiveModel> model;
    private final Optional<RankAcceptability> acceptability;
    private final Optional<WhateverWeights> whatever;
    private final List<WeightInterval> intervals;
    private final Optional<List<Reversal>> reversals;
    private final Optional<InformationNeed> information;
    private final Optional<Lead> lead;
    private final List<String> notes;

    private DecisionAnalysis(
            UncertainMatrix matrix, StatedWeights weights, DecisionMethod method, int draws, long seed) {
        List<String> left = new ArrayList<>();
        DecisionProblem problem = DecisionProblem.of(matrix.means(), weights.central());
        this.matrix = matrix;
        this.weights = weights;
        this.ranking = Ranking.of(method.id(), problem, method.evaluate(problem));
        this.model = attempt(left, () -> AdditiveModel.of(matrix, method));
        Optional<AdditiveModel> own = model.filter(AdditiveModel::isOwn);
        boolean open = weights.kind() != WeightKind.EXACT || !matrix.isCertain();
        if (!open) {
            left.add("Weights and values are all known, so that no share of them is left to draw.");
        }
        this.acceptability = open
                ? attempt(left, () -> RankAcceptability.of(matrix, weights, method, own, draws, seed))
                : Optional.empty();
        this.whatever = model.flatMap(additive ->
                attempt(left, () -> WhateverWeights.of(additive.values().means(), freed().constraints())));
        this.intervals =
                attempt(left, () -> WeightInterval.of(method, problem, own)).orElse(List.of());
        this.reversals = attempt(left, () -> Reversal.of(method, problem));
        this.information = matrix.isCertain()
                ? Optional.empty()
                : model.flatMap(additive -> attempt(
                        left,
                        () -> InformationNeed.of(additive.values(), problem.weights(), Math.max(2, draws), seed)));
        this.lead = attempt(left, () -> Lead.of(method, ranking)).flatMap(found -> found);
        this.notes = List.copyOf(left);
    }

    /**
     * Makes an analysis.
     *
     * @param matrix the alternatives, with what is known of their values
     * @param weights what is known of the weights; the ranking takes the central ones
     * @param method the method
     * @param draws how many draws, where something is drawn
     * @param seed the seed of all random numbers
     * @return the analysis
     * @throws io.framewise.error.InvalidRequestException if the method is not defined for the expected values
     */
    public static DecisionAnalysis of(
            UncertainMatrix matrix, StatedWeights weights, DecisionMethod method, int draws, long seed) {
        return new DecisionAnalysis(matrix, weights, method, draws, seed);
    }

    private static <T> Optional<T> attempt(List<String> notes, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (FramewiseException refused) {
            refused.issues()
                    .forEach(issue -> notes.add(issue.message()
                            + issue.hint().map(hint -> " " + hint).orElse("")));
            return Optional.empty();
        }
    }

    private StatedWeights freed() {
        return weights.kind() == WeightKind.EXACT ? StatedWeights.free(weights.criteria()) : weights;
    }

    /** {@return the ranking by expected values and central weights} */
    public Ranking ranking() {
        return ranking;
    }

    /** {@return the alternatives with what is known of their values} */
    public UncertainMatrix matrix() {
        return matrix;
    }

    /** {@return what is known of the weights} */
    public StatedWeights weights() {
        return weights;
    }

    /** {@return whether the method is the additive model on fixed scales, which the other figures of that model are then of} */
    public boolean isAdditive() {
        return model.map(AdditiveModel::isOwn).orElse(false);
    }

    /** {@return how often each alternative has each rank, unless all is known or there are too many} */
    public Optional<RankAcceptability> acceptability() {
        return acceptability;
    }

    /**
     * {@return what holds under the additive model for all weights that agree with what is known, or for all weights if these
     *     are given exactly}
     */
    public Optional<WhateverWeights> whateverWeights() {
        return whatever;
    }

    /** {@return between which weights of each criterion the first place stays} */
    public List<WeightInterval> weightIntervals() {
        return intervals;
    }

    /** {@return which single alternatives, left out or copied, change the order of the others; nothing if it was not tried} */
    public Optional<List<Reversal>> reversals() {
        return reversals;
    }

    /** {@return which evidence to get next under the additive model, if values are uncertain} */
    public Optional<InformationNeed> information() {
        return information;
    }

    /** {@return what the worth of evidence is measured on, in a sentence; ranks of draws may be on other scales} */
    public String scales() {
        return RobustSentences.scales(this);
    }

    /** {@return why the first is ahead of the next, unless all score the same} */
    public Optional<Lead> lead() {
        return lead;
    }

    /** {@return what is left out, and why} */
    public List<String> notes() {
        return notes;
    }

    /** {@return whether something is drawn, so that figures have a Monte-Carlo error} */
    public boolean isDrawn() {
        return acceptability.map(shares -> !shares.isExact()).orElse(false)
                || information.map(need -> !need.isExact()).orElse(false);
    }
}
