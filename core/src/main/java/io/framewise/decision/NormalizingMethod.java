package io.framewise.decision;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A method that first makes the columns comparable, by the normalization of its paper or by another one. */
public abstract class NormalizingMethod extends CitedMethod {
    private final Normalizer normalizer;

    /**
     * Names the method.
     *
     * @param id the identifier, of a variant with a colon
     * @param title the name for readers
     * @param reference the paper or book that defines it
     * @param normalizer makes the columns comparable
     */
    protected NormalizingMethod(String id, String title, String reference, Normalizer normalizer) {
        super(id, title, reference);
        this.normalizer = normalizer;
    }

    @Override
    public final boolean normalizes() {
        return true;
    }

    @Override
    public abstract DecisionMethod withNormalizer(Normalizer other);

    /** {@return what the normalized values do not depend on} */
    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizer.invariances();
    }

    /**
     * What the normalized values do not depend on, and more.
     *
     * @param more what the scores do not depend on besides
     * @return both
     */
    protected final Set<DecisionInvariance> normalizedAnd(DecisionInvariance... more) {
        Set<DecisionInvariance> all = EnumSet.noneOf(DecisionInvariance.class);
        all.addAll(normalizer.invariances());
        all.addAll(List.of(more));
        return all;
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        return aggregate(normalizer.normalize(problem.matrix()), problem.weights());
    }

    /**
     * Scores the alternatives of a normalized matrix.
     *
     * @param normalized the normalized matrix
     * @param weights one for each column, as given
     * @return the scores, and what led to them
     * @throws InvalidRequestException if the method is not defined for the matrix
     */
    protected abstract Evaluation aggregate(DecisionMatrix normalized, double[] weights);

    /** {@return what makes the columns comparable} */
    protected final Normalizer normalizer() {
        return normalizer;
    }

    /**
     * Requires that the normalization has left no cost.
     *
     * @param normalized the normalized matrix
     * @throws InvalidRequestException naming the first criterion that is still to be minimized
     */
    protected final void requireBenefits(DecisionMatrix normalized) {
        for (int j = 0; j < normalized.columns(); j++) {
            if (!normalized.maximizes(j)) {
                throw new InvalidRequestException(Issue.error(
                                ErrorCode.REQUEST,
                                "The method (%s) needs benefits, but (%s) is to be minimized after the normalization (%s)."
                                        .formatted(id(), normalized.criteria().get(j), normalizer.id()))
                        .hint("Maybe another normalization turns costs into benefits: --normalization minmax."));
            }
        }
    }
}
