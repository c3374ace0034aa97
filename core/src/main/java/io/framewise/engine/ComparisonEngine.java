package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.PackVersion;
import io.framewise.model.comparison.Provenance;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.explanation.HeldFinding;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers comparison requests over a catalog: a straight pipeline. Keeps the random columns of the last seed while memory
 * allows; safe for use by several threads.
 */
public final class ComparisonEngine {
    private final Catalog catalog;
    private final List<String> skipped;
    private volatile SoftReference<Draws> lastDraws = new SoftReference<>(null);

    /**
     * Makes an engine.
     *
     * @param catalog everything known
     * @param skipped plugins that were left out, for the provenance
     */
    public ComparisonEngine(Catalog catalog, List<String> skipped) {
        this.catalog = catalog;
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer
     * @throws io.framewise.error.InvalidRequestException if it names something unknown or cannot be answered
     */
    public Comparison compare(ComparisonRequest request) {
        ResolvedRequest resolved = new RequestResolver(catalog).resolve(request);
        Draws draws = draws(request);
        Workbench bench = new Workbench(catalog, resolved, draws);
        List<FrameworkId> alternatives = resolved.alternatives();
        CellContext context = bench.context(alternatives);
        Map<CriterionId, CriterionColumn> columns = bench.columns(context, alternatives);
        Screening screening = Screening.of(resolved.scenario(), columns, alternatives);
        List<FrameworkId> remaining = screening.remaining(alternatives);
        if (remaining.size() < alternatives.size() && !remaining.isEmpty()) {
            alternatives = remaining;
            context = bench.context(alternatives);
            columns = bench.columns(context, alternatives);
        }
        AnswerAssembler assembler = new AnswerAssembler(catalog, resolved, provenance(resolved), screening);
        if (remaining.isEmpty()) {
            return assembler.undecided("No alternative meets the scenario's requirements.");
        }
        Set<CriterionId> excluded = excluded(resolved, columns, alternatives.size());
        WeightPlan plan = WeightPlan.of(resolved.scenario(), excluded);
        if (plan.criteria().isEmpty()) {
            return assembler.undecided("No weighed criterion can be used for these alternatives.");
        }
        Simulation simulation = Simulation.run(alternatives, columns, plan, draws);
        return assembler.answer(bench, context, simulation, excluded);
    }

    /**
     * Says how far an answer holds: for which weights, against which alternatives, and which evidence to get next.
     *
     * @param comparison an answer of this engine
     * @return the findings, none if fewer than two alternatives were ranked
     */
    public List<HeldFinding> holding(Comparison comparison) {
        List<RankedFramework> places = comparison.ranking().places();
        if (places.size() < 2) {
            return List.of();
        }
        ResolvedRequest resolved = new RequestResolver(catalog).resolve(comparison.request());
        Map<FrameworkId, String> names = new HashMap<>();
        places.forEach(place -> names.put(place.framework(), place.name()));
        List<FrameworkId> alternatives =
                resolved.alternatives().stream().filter(names::containsKey).toList();
        Draws draws = draws(comparison.request());
        Workbench bench = new Workbench(catalog, resolved, draws);
        Map<CriterionId, CriterionColumn> columns = bench.columns(bench.context(alternatives), alternatives);
        WeightPlan plan = WeightPlan.of(resolved.scenario(), excluded(resolved, columns, alternatives.size()));
        return Holding.of(
                Simulation.run(alternatives, columns, plan, draws),
                resolved.scenario(),
                alternatives.stream()
                        .map(alternative -> Objects.requireNonNull(names.get(alternative)))
                        .toList(),
                alternatives.indexOf(places.get(0).framework()),
                draws,
                comparison
                        .secondOpinion()
                        .flatMap(opinion ->
                                Optional.ofNullable(catalog.decisionMethods().get(opinion.method()))));
    }

    /** Random columns depend on nothing but seed and key, so the last ones serve again as long as memory allows. */
    private Draws draws(ComparisonRequest request) {
        Draws known = lastDraws.get();
        if (known == null || !known.serves(request.seed(), request.draws())) {
            known = new Draws(request.seed(), request.draws());
            lastDraws = new SoftReference<>(known);
        }
        return known;
    }

    /** Criteria that do not apply to an alternative, or of which something is unknown when such are to be left out. */
    private static Set<CriterionId> excluded(
            ResolvedRequest resolved, Map<CriterionId, CriterionColumn> columns, int alternatives) {
        Set<CriterionId> excluded = new TreeSet<>();
        for (CriterionId id : resolved.scenario().weights().criteria()) {
            CriterionColumn column = java.util.Objects.requireNonNull(columns.get(id));
            for (int a = 0; a < alternatives; a++) {
                CellState state = column.state(a);
                if (state == CellState.NOT_APPLICABLE
                        || state != CellState.KNOWN && resolved.request().unknowns() == UnknownPolicy.EXCLUDE) {
                    excluded.add(id);
                }
            }
        }
        return excluded;
    }

    private Provenance provenance(ResolvedRequest resolved) {
        List<PackVersion> packs = new ArrayList<>();
        catalog.packs()
                .forEach((id, pack) -> packs.add(
                        PackVersion.builder().pack(id).version(pack.version()).build()));
        return Provenance.builder()
                .asOf(resolved.asOf())
                .seed(resolved.request().seed())
                .draws(resolved.request().draws())
                .packs(packs)
                .skipped(skipped)
                .build();
    }
}
