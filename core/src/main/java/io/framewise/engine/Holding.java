package io.framewise.engine;

import io.framewise.decision.analysis.Finding;
import io.framewise.decision.analysis.FindingKind;
import io.framewise.decision.analysis.HoldingSentences;
import io.framewise.decision.analysis.Reversal;
import io.framewise.decision.analysis.WhateverWeights;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.smaa.StatedWeights;
import io.framewise.error.FramewiseException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.explanation.HeldFinding;
import io.framewise.model.id.CriterionId;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far an answer holds: what is so for all weights of the kind that the scenario states, whether alternatives that should not
 * matter change the second opinion, and which evidence to get next. Not safe for use by several threads.
 */
final class Holding {
    private static final double POINTS = 100;
    private static final int FEW = 3;

    private final Simulation simulation;
    private final Scenario scenario;
    private final DecisionMatrix values;
    private final int leader;
    private final List<Finding> findings = new ArrayList<>();

    private Holding(Simulation simulation, Scenario scenario, List<String> names, int leader) {
        this.simulation = simulation;
        this.scenario = scenario;
        this.leader = leader;
        List<CriterionId> criteria = simulation.plan().criteria();
        double[] cells = new double[names.size() * criteria.size()];
        for (int k = 0; k < criteria.size(); k++) {
            double[] means = simulation.means(criteria.get(k));
            for (int a = 0; a < means.length; a++) {
                cells[a * criteria.size() + k] = means[a];
            }
        }
        this.values = DecisionMatrix.ofBenefits(
                names, criteria.stream().map(CriterionId::value).toList(), cells);
    }

    /** What holds of an answer about alternatives with these names, of which one leads. */
    static List<HeldFinding> of(
            Simulation simulation,
            Scenario scenario,
            List<String> names,
            int leader,
            Draws draws,
            Optional<DecisionMethod> second) {
        Holding holding = new Holding(simulation, scenario, names, leader);
        holding.attempt(holding::whatever);
        second.ifPresent(method -> holding.attempt(() -> holding.reversals(method)));
        holding.evidence(EvidenceWorth.of(simulation, draws));
        return holding.findings.stream()
                .map(finding -> HeldFinding.builder()
                        .text(finding.text())
                        .figures(new TreeMap<>(finding.figures()))
                        .build())
                .toList();
    }

    /** What cannot be said of so many alternatives is said to be left out. */
    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (FramewiseException refused) {
            findings.add(Finding.of(
                    FindingKind.WHATEVER_WEIGHTS, refused.issues().get(0).message()));
        }
    }

    private void whatever() {
        StatedWeights all = weights();
        String words =
                switch (all.kind()) {
                    case ORDINAL ->
                        scenario.weights() instanceof SwingPoints
                                ? "with all weights in the order of the scenario's points"
                                : "with all weights in the scenario's order";
                    case BOUNDED, CONSTRAINED -> "with all weights in the scenario's ranges";
                    case FREE, EXACT -> "whatever the weights";
                };
        findings.addAll(HoldingSentences.whatever(
                WhateverWeights.of(values, all.constraints()), leader, words + ", on expected values"));
    }

    private StatedWeights weights() {
        List<CriterionId> criteria = simulation.plan().criteria();
        StatedWeights free = StatedWeights.free(values.criteria());
        if (!(scenario.weights() instanceof WeightRanges stated)) {
            return StatedWeights.exact(values.criteria(), simulation.plan().central())
                    .orderAlone();
        }
        if (stated.ranges().size() > criteria.size()) {
            // Ranges of weights that are rescaled are no longer ranges.
            return free;
        }
        for (int k = 0; k < criteria.size(); k++) {
            Range range = Objects.requireNonNull(stated.ranges().get(criteria.get(k)));
            free = free.between(k, range.low() / POINTS, range.high() / POINTS);
        }
        return free;
    }

    private void reversals(DecisionMethod method) {
        DecisionMethod asItIs = method.normalizes() ? method.withNormalizer(new Unnormalized()) : method;
        List<Reversal> reversals =
                Reversal.of(asItIs, DecisionProblem.of(values, simulation.plan().central()));
        findings.addAll(HoldingSentences.reversals(reversals, " by " + method.title() + ", the second opinion"));
        findings.add(Finding.of(
                FindingKind.RANK_REVERSAL,
                "Total value cannot be reversed so: what a value is worth does not depend on who is compared."));
    }

    private void evidence(EvidenceWorth worth) {
        List<CriterionId> criteria = simulation.plan().criteria();
        if (worth.perfect() == 0) {
            findings.add(Finding.of(
                    FindingKind.INFORMATION,
                    "In none of %s draws would knowing every value change the choice.".formatted(simulation.draws())));
            return;
        }
        findings.add(Finding.of(
                        FindingKind.INFORMATION,
                        "To know every value before choosing would be worth %s of total value (Monte-Carlo error %s)."
                                .formatted(Figures.number(worth.perfect()), Figures.number(worth.perfectError())))
                .with("value of perfect information", worth.perfect())
                .with("error", worth.perfectError()));
        List<Integer> valuable = worth.mostValuable();
        for (int k : valuable.subList(0, Math.min(FEW, valuable.size()))) {
            findings.add(Finding.of(
                            FindingKind.INFORMATION,
                            "%s evidence on %s: to know it alone would be worth %s (error %s)."
                                    .formatted(
                                            k == valuable.get(0) ? "Get next" : "Then",
                                            criteria.get(k),
                                            Figures.number(worth.partial(k)),
                                            Figures.number(worth.partialError(k))))
                    .with("value of information", worth.partial(k))
                    .with("error", worth.partialError(k)));
        }
        if (valuable.isEmpty()) {
            findings.add(Finding.of(
                    FindingKind.INFORMATION,
                    "To know a single criterion, whichever it is, would not change the choice."));
        }
    }
}
