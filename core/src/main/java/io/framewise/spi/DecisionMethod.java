package io.framewise.spi;

import io.framewise.error.InvalidRequestException;
import io.framewise.meta.Spi;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores the alternatives of a problem. Implementations are immutable and safe for use by several threads, and give the
 * same bits for the same problem. What a method offers beyond its scores (another normalization, parameters, named
 * variants) it declares; what it does not declare, it refuses.
 */
@Spi
public interface DecisionMethod {
    /** {@return the identifier, such as {@code topsis}; of a variant {@code topsis:cityblock}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /**
     * Scores the alternatives.
     *
     * @param problem the problem; its weights are used as given
     * @return one score for each alternative, and what led to them
     * @throws InvalidRequestException if the method is not defined for the problem, saying which cell or weight and why
     */
    Evaluation evaluate(DecisionProblem problem);

    /**
     * The variants that the literature gives the same name, each a method of its own.
     *
     * @return the variants other than this one, whose identifiers begin with this method's and a colon
     */
    default List<DecisionMethod> variants() {
        return List.of();
    }

    /**
     * The numbers that the method can be told.
     *
     * @return each with the value that it has here
     */
    default Map<String, Double> parameters() {
        return Map.of();
    }

    /**
     * The same method with another value of a parameter.
     *
     * @param name one of {@link #parameters()}
     * @param value the value
     * @return the method
     * @throws InvalidRequestException if it has no such parameter, or the value is out of its range
     */
    default DecisionMethod withParameter(String name, double value) {
        throw new InvalidRequestException("The method (%s) has no parameter (%s).".formatted(id(), name));
    }

    /**
     * The laws that the method, by its paper, does not keep. The contract kit holds it to the others, and looks for a case
     * that breaks each of these.
     *
     * @return the laws, for most methods none
     */
    default Set<DecisionLaw> lawsNotKept() {
        return Set.of();
    }

    /**
     * What the scores of the method do not depend on.
     *
     * @return what the contract kit holds the method to, nothing unless declared
     */
    default Set<DecisionInvariance> invariances() {
        return Set.of();
    }

    /** {@return whether another normalization can take the place of the method's own} */
    default boolean normalizes() {
        return false;
    }

    /**
     * The same method on another normalization.
     *
     * @param normalizer what takes the place of the method's own normalization
     * @return the method
     * @throws InvalidRequestException if the method has no normalization that can be replaced
     */
    default DecisionMethod withNormalizer(Normalizer normalizer) {
        throw new InvalidRequestException(
                "The method (%s) has no normalization that (%s) could replace.".formatted(id(), normalizer.id()));
    }
}
