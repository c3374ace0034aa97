package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.explanation.ExplainedCell;
import io.framewise.model.explanation.ExplainedCriterion;
import io.framewise.model.explanation.ExplainedDefinition;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.Ground;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.RegimeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leads an answer back from each contribution to criterion, definition, regime, observations and source. It goes through the same
 * steps as the answer, so that what it names is what was used. Immutable; safe for use by several threads.
 */
public final class Explainer {
    private final Catalog catalog;

    /**
     * Makes an explainer.
     *
     * @param catalog everything that was known to the answers to be explained
     */
    public Explainer(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Explains what an answer weighs.
     *
     * @param comparison an answer over this catalog
     * @return the explanation of all weighed criteria
     */
    public Explanation explain(Comparison comparison) {
        return explanation(
                comparison,
                comparison.criteria().stream()
                        .filter(result -> result.weight() > 0)
                        .toList());
    }

    /**
     * Explains some criteria of an answer, be they weighed or only shown.
     *
     * @param comparison an answer over this catalog
     * @param criteria the criteria
     * @return the explanation
     * @throws InvalidRequestException if the catalog does not know one of them
     */
    public Explanation explain(Comparison comparison, Collection<CriterionId> criteria) {
        for (CriterionId id : criteria) {
            if (!catalog.criteria().containsKey(id)) {
                throw new InvalidRequestException(
                        Issue.error(ErrorCode.UNKNOWN_ID, "There is no criterion (%s).".formatted(id))
                                .hint(DidYouMean.hint(
                                        id.value(),
                                        catalog.criteria().keySet().stream()
                                                .map(CriterionId::value)
                                                .toList())));
            }
        }
        Set<CriterionId> wanted = new HashSet<>(criteria);
        return explanation(
                comparison,
                comparison.criteria().stream()
                        .filter(result -> wanted.contains(result.criterion()))
                        .toList());
    }

    private Explanation explanation(Comparison comparison, List<CriterionResult> results) {
        List<ExplainedCriterion> explained = new ArrayList<>();
        ExplainedAnswer answer = new ExplainedAnswer(catalog, comparison);
        results.stream()
                .sorted(Comparator.comparing((CriterionResult result) -> result.weight() == 0)
                        .thenComparingDouble(result -> -size(result)))
                .forEach(result -> explained.add(answer.criterion(result)));
        Set<String> labels = new HashSet<>();
        Set<RegimeId> regimes = new TreeSet<>();
        for (ExplainedCriterion criterion : explained) {
            labels.addAll(criterion.result().citations());
            for (ExplainedDefinition definition : criterion.definitions()) {
                for (ExplainedCell cell : definition.cells()) {
                    for (Ground ground : cell.grounds()) {
                        ground.evidence().regime().ifPresent(regimes::add);
                    }
                }
            }
        }
        List<Citation> cited = comparison.citations().stream()
                .filter(citation -> labels.contains(citation.label()))
                .toList();
        return Explanation.builder()
                .comparison(comparison)
                .text(AnswerSentences.lead(comparison))
                .criteria(explained)
                .regimes(answer.regimes(regimes))
                .citations(cited)
                .build();
    }

    private static double size(CriterionResult result) {
        return result.pair().map(pair -> Math.abs(pair.contribution())).orElse(0.0);
    }
}
