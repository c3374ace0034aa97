package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.decision.Statistics;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Probability;
import io.framewise.model.comparison.Provenance;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.Ranking;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Step 9: puts the answer together from the simulation. */
final class AnswerAssembler {
    private static final String SECOND_METHOD = "topsis";

    private final Catalog catalog;
    private final ResolvedRequest resolved;
    private final Screening screening;
    private final Comparison.Builder answer = Comparison.builder();

    AnswerAssembler(Catalog catalog, ResolvedRequest resolved, Provenance provenance, Screening screening) {
        this.catalog = catalog;
        this.resolved = resolved;
        this.screening = screening;
        answer.request(resolved.request())
                .asOf(resolved.asOf())
                .scenario(resolved.scenario())
                .provenance(provenance)
                .screened(screening.screened());
    }

    Comparison undecided(String reason) {
        return answer.verdict(Undecided.builder().reason(reason).build())
                .ranking(Ranking.builder().build())
                .build();
    }

    Comparison answer(Workbench bench, CellContext context, Simulation simulation, Set<CriterionId> excluded) {
        Standings standings = Standings.of(simulation.totals(), simulation.alternatives());
        Probes probes = new Probes(simulation, bench.draws(), context.groups());
        boolean several = standings.size() > 1;
        List<FamilyResult> families =
                several ? FamilyResults.of(probes, standings, simulation.alternatives()) : List.of();
        VerdictRule rule = new VerdictRule(simulation.alternatives(), standings, families, probes);
        List<FrameworkId> contenders = several ? rule.contenders() : simulation.alternatives();
        answer.verdict(verdict(simulation, standings, rule))
                .ranking(ranking(simulation, standings, contenders))
                .families(families);
        CaveatBook caveats = new CaveatBook(simulation, standings, resolved.frameworks());
        criteria(context, simulation, standings, caveats);
        general(context, excluded, caveats);
        answer.caveats(caveats.caveats());
        if (several) {
            for (int place = 1; place < standings.size(); place++) {
                answer.addPairs(
                        FamilyResults.pair(standings, standings.at(0), standings.at(place), simulation.alternatives()));
            }
            Flips flips = Flips.of(simulation, standings);
            answer.flips(flips.flips()).fragile(flips.fragile()).dominance(Opinions.dominance(simulation));
            DecisionMethod second = catalog.decisionMethods().get(SECOND_METHOD);
            if (second != null) {
                answer.secondOpinion(Opinions.second(second, simulation, standings));
            }
            if (resolved.request().exploring()) {
                answer.whatIfs(new WhatIfs(catalog, bench, context, simulation, standings, probes).explore());
            }
        }
        return answer.build();
    }

    private Verdict verdict(Simulation simulation, Standings standings, VerdictRule rule) {
        if (standings.size() == 1) {
            return Preferred.builder()
                    .framework(simulation.alternatives().get(0))
                    .word(Word.CLEAR)
                    .probability(Probabilities.of(1, simulation.draws()))
                    .addConditions("it is the only one that meets the scenario's requirements")
                    .build();
        }
        boolean common = false;
        for (CriterionId id : simulation.plan().criteria()) {
            common |= known(simulation.column(id), standings.size()) > 1;
        }
        if (!common) {
            return Undecided.builder().reason(nothingInCommon(simulation)).build();
        }
        return rule.verdict();
    }

    private String nothingInCommon(Simulation simulation) {
        boolean expired = simulation.plan().criteria().stream()
                .map(simulation::column)
                .anyMatch(column -> expired(column, simulation.alternatives().size()));
        return "No weighed criterion has evidence about more than one of the alternatives as of " + resolved.asOf()
                + (expired
                        ? ", since what is known is too old to count then: the newest observation is of "
                                + catalog.newestObservation()
                        : "")
                + ".";
    }

    private static boolean expired(CriterionColumn column, int alternatives) {
        for (int d = 0; d < column.definitions().size(); d++) {
            for (int a = 0; a < alternatives; a++) {
                if (column.cell(d, a).trace().remarks().stream()
                        .anyMatch(remark -> remark.kind() == CaveatKind.EXPIRED)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int known(CriterionColumn column, int alternatives) {
        int known = 0;
        for (int a = 0; a < alternatives; a++) {
            known += column.state(a) == CellState.KNOWN ? 1 : 0;
        }
        return known;
    }

    private Ranking ranking(Simulation simulation, Standings standings, List<FrameworkId> contenders) {
        Ranking.Builder ranking = Ranking.builder();
        int rank = 0;
        for (int place = 0; place < standings.size(); place++) {
            int alternative = standings.at(place);
            boolean equal = place > 0 && standings.mean(alternative) == standings.mean(standings.at(place - 1));
            rank = equal ? rank : place + 1;
            FrameworkId id = simulation.alternatives().get(alternative);
            double[] ends = Statistics.central90(simulation.totals()[alternative]);
            List<Probability> probabilities = new ArrayList<>();
            for (int r = 0; r < standings.size(); r++) {
                probabilities.add(Probabilities.of(standings.rankShare(alternative, r), standings.draws()));
            }
            ranking.addPlaces(RankedFramework.builder()
                    .framework(id)
                    .name(Objects.requireNonNull(resolved.frameworks().get(id)).name())
                    .rank(rank)
                    .value(standings.mean(alternative))
                    .interval(Interval.of(ends[0], ends[1]))
                    .rankProbabilities(probabilities)
                    .contender(contenders.contains(id))
                    .build());
        }
        return ranking.build();
    }

    private void criteria(CellContext context, Simulation simulation, Standings standings, CaveatBook caveats) {
        CitationBook book = new CitationBook(catalog);
        CriterionResults results = new CriterionResults(simulation, standings, resolved.scenario(), book);
        VarianceAnalysis variance =
                standings.size() > 1 ? new VarianceAnalysis(simulation, standings, context.groups()) : null;
        for (CriterionFigures figures : results.figures()) {
            CriterionId id = figures.column().criterion().id();
            CriterionResult.Builder builder = results.result(figures);
            if (variance != null) {
                builder.varianceShare(variance.share(id));
            }
            boolean weighed = simulation.plan().criteria().contains(id);
            CriterionResult result = builder.build();
            boolean marked = weighed && caveats.criterion(result, context.groups());
            answer.addCriteria(
                    marked ? CriterionResult.builder().from(result).marked(true).build() : result);
        }
        if (variance != null) {
            answer.variance(variance.split());
        }
        answer.citations(book.citations());
    }

    private void general(CellContext context, Set<CriterionId> excluded, CaveatBook caveats) {
        if (resolved.scenario().note().isPresent()) {
            caveats.add(
                    CaveatKind.SCOPE,
                    "of this scenario: " + resolved.scenario().note().orElseThrow());
        }
        for (CriterionId id : excluded) {
            caveats.addAbout(CaveatKind.NOT_APPLICABLE, id + ": left out, the other weights are rescaled", id);
        }
        for (String text : screening.unchecked()) {
            caveats.add(CaveatKind.REQUIREMENT_UNCHECKED, text);
        }
        lacking(context)
                .forEach((without, families) -> caveats.add(
                        CaveatKind.FAMILY_NOT_ADMISSIBLE,
                        "nothing was measured of " + String.join(", ", without) + " under "
                                + String.join(", ", families)));
    }

    /** The families that feed a weighed criterion and that some alternatives lack, by the names of those. */
    private Map<List<String>, List<String>> lacking(CellContext context) {
        Map<List<String>, List<String>> lacking = new LinkedHashMap<>();
        context.groups().lacking().forEach((family, without) -> {
            if (weighed(family)) {
                List<String> names = without.stream()
                        .map(id -> Objects.requireNonNull(resolved.frameworks().get(id))
                                .name())
                        .toList();
                lacking.computeIfAbsent(names, key -> new ArrayList<>()).add(family.value());
            }
        });
        return lacking;
    }

    private boolean weighed(FamilyId family) {
        return resolved.scenario().weights().criteria().stream()
                .flatMap(id -> Stream.ofNullable(catalog.criteria().get(id)))
                .flatMap(criterion -> RegimeMetrics.of(criterion).stream())
                .anyMatch(metric -> catalog.regimes().values().stream()
                        .anyMatch(regime -> regime.family().equals(family)
                                && RegimeMetrics.yardstick(regime, metric).isPresent()));
    }
}
