package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.evidence.Regime;
import io.framewise.model.explanation.ExplainedCell;
import io.framewise.model.explanation.ExplainedCriterion;
import io.framewise.model.explanation.ExplainedDefinition;
import io.framewise.model.explanation.ExplainedRegime;
import io.framewise.model.explanation.Ground;
import io.framewise.model.explanation.Observed;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One answer with its cells made again, which needs none of its draws: what stands behind a cell does not depend on them. Not
 * safe for use by several threads.
 */
final class ExplainedAnswer {
    private final Catalog catalog;
    private final Comparison comparison;
    private final List<FrameworkId> alternatives;
    private final CellContext context;
    private final Observations observations;
    private final Map<SourceId, String> labels = new HashMap<>();

    ExplainedAnswer(Catalog catalog, Comparison comparison) {
        this.catalog = catalog;
        this.comparison = comparison;
        ResolvedRequest resolved = new RequestResolver(catalog).resolve(comparison.request());
        Set<FrameworkId> ranked = new TreeSet<>();
        comparison.ranking().places().forEach(place -> ranked.add(place.framework()));
        this.alternatives =
                resolved.alternatives().stream().filter(ranked::contains).toList();
        Draws few = new Draws(comparison.provenance().seed(), RequestResolver.FEWEST_DRAWS);
        this.context = new Workbench(catalog, resolved, few).context(alternatives);
        this.observations = new Observations(context);
        for (Citation citation : comparison.citations()) {
            labels.put(citation.source().id(), citation.label());
        }
    }

    ExplainedCriterion criterion(CriterionResult result) {
        Criterion criterion = Objects.requireNonNull(catalog.criteria().get(result.criterion()));
        AnswerSentences sentences = new AnswerSentences(comparison, result);
        CriterionColumn column = CriterionColumn.of(context, criterion, alternatives);
        ExplainedCriterion.Builder explained = ExplainedCriterion.builder()
                .result(result)
                .question(criterion.question())
                .limits(criterion.caveat())
                .contribution(sentences.contribution())
                .weight(sentences.weight())
                .values(sentences.values())
                .caveats(comparison.caveats().stream()
                        .filter(caveat -> caveat.criterion()
                                .filter(criterion.id()::equals)
                                .isPresent())
                        .toList());
        double total =
                criterion.definitions().stream().mapToDouble(Definition::weight).sum();
        for (int d = 0; d < criterion.definitions().size(); d++) {
            explained.addDefinitions(definition(criterion, column, d, total));
        }
        return explained.build();
    }

    private ExplainedDefinition definition(Criterion criterion, CriterionColumn column, int d, double total) {
        Definition definition = criterion.definitions().get(d);
        double share = definition.weight() / total;
        ExplainedDefinition.Builder explained = ExplainedDefinition.builder()
                .definition(definition.id())
                .share(share)
                .measure(DefinitionSentences.measure(definition))
                .worth(DefinitionSentences.worth(definition.value(), criterion.unit()));
        if (criterion.definitions().size() > 1) {
            explained.choice(DefinitionSentences.choice(
                    definition, share, criterion.definitions().size()));
        }
        for (RankedFramework place : comparison.ranking().places()) {
            int alternative = alternatives.indexOf(place.framework());
            explained.addCells(
                    cell(place, definition, column.cell(d, alternative).trace()));
        }
        return explained.build();
    }

    private ExplainedCell cell(RankedFramework place, Definition definition, CellTrace trace) {
        ExplainedCell.Builder explained = ExplainedCell.builder()
                .framework(place.framework())
                .state(trace.state())
                .text(place.name() + ": " + GroundSentences.cell(trace));
        for (int i = 0; i < trace.evidence().size(); i++) {
            explained.addGrounds(ground(
                    place.framework(),
                    definition,
                    trace.evidence().get(i),
                    trace.bases().get(i)));
        }
        return explained.build();
    }

    private Ground ground(FrameworkId framework, Definition definition, CellEvidence evidence, Basis basis) {
        List<Observed> observed = observations.of(framework, definition.derivation(), evidence, basis);
        List<String> cited = new ArrayList<>();
        observed.stream()
                .flatMap(one -> one.sources().stream())
                .distinct()
                .map(labels::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(label -> Integer.parseInt(label.substring(1))))
                .forEach(cited::add);
        return Ground.builder()
                .evidence(evidence)
                .text(GroundSentences.ground(evidence))
                .observedText(GroundSentences.observed(observed))
                .observed(observed)
                .citations(cited)
                .build();
    }

    /** The regimes with their shares, by family and date. */
    List<ExplainedRegime> regimes(Set<RegimeId> used) {
        List<ExplainedRegime> explained = new ArrayList<>();
        for (FamilyGroup group : context.groups().groups()) {
            for (int r = 0; r < group.regimes().size(); r++) {
                Regime regime = group.regimes().get(r);
                if (used.contains(regime.id())) {
                    double family = Objects.requireNonNull(group.families().get(regime.family()));
                    double share = group.withinFamily(r);
                    explained.add(ExplainedRegime.builder()
                            .regime(regime)
                            .family(family)
                            .share(share)
                            .text(RegimeSentences.draws(regime, family, share))
                            .conditions(RegimeSentences.conditions(regime))
                            .build());
                }
            }
        }
        explained.sort(
                Comparator.comparing((ExplainedRegime one) -> one.regime().family())
                        .thenComparing(one -> one.regime().begins())
                        .thenComparing(one -> one.regime().id()));
        return explained;
    }
}
