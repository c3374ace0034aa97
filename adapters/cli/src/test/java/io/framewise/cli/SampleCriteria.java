package io.framewise.cli;

import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.DefinitionResult;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.Standing;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.RegimeId;
import java.util.ArrayList;
import java.util.List;

/** What invented criteria say of two invented frameworks. */
final class SampleCriteria {
    private SampleCriteria() {}

    static List<CriterionResult> all(FrameworkId first, FrameworkId second) {
        List<CriterionResult> all = new ArrayList<>();
        all.add(CriterionResult.builder()
                .from(result("throughput-high-concurrency", 0.25, 0.081, Standing.TIED, first, "1.4x", second, "1x"))
                .pair(CriterionPair.builder()
                        .from(pair(0.081, Standing.TIED))
                        .ratio(1.4)
                        .ratioInterval(Interval.of(0.801, 8.71))
                        .build())
                .why("Going from an eighth to eight times the field divides the machines needed by 64.")
                .addDefinitions(definition("named", 0.6, "The name says which."))
                .addDefinitions(definition("best", 0.4, "The best is what experts reach."))
                .varianceShare(0.7)
                .marked(true)
                .citations(List.of("E1", "E2", "E3", "E4", "E5"))
                .build());
        all.add(result("async-support", 0.20, 0.072, Standing.AHEAD, first, "native", second, "partial"));
        all.add(result(
                "extension-ecosystem", 0.10, -0.031, Standing.BEHIND, first, "830 packages", second, "411 packages"));
        all.add(unknown(first, second));
        all.add(result("api-documentation", 0.08, 0.0004, Standing.TIED, first, "built-in", second, "built-in"));
        for (int i = 1; i <= 6; i++) {
            all.add(result("lesser-" + i, 0.02, 0.001 * i, Standing.TIED, first, "one; and more of it", second, "two"));
        }
        all.add(result("tail-latency", 0, 0, Standing.TIED, first, "0.4x", second, "1x"));
        return all;
    }

    private static CriterionResult unknown(FrameworkId first, FrameworkId second) {
        CriterionResult known =
                result("maturity", 0.05, 0.012, Standing.TIED, first, "7.88 years; before 1.0", second, "");
        return CriterionResult.builder()
                .from(known)
                .cells(List.of(
                        known.cells().get(0),
                        CriterionCell.builder()
                                .framework(second)
                                .state(CellState.UNKNOWN)
                                .value(0.5)
                                .interval(Interval.of(0.05, 0.95))
                                .unknownShare(1)
                                .build()))
                .build();
    }

    static CriterionResult result(
            String id,
            double weight,
            double contribution,
            Standing standing,
            FrameworkId first,
            String one,
            FrameworkId second,
            String other) {
        return CriterionResult.builder()
                .criterion(CriterionId.of(id))
                .title(id.replace('-', ' '))
                .group("group")
                .unit("index")
                .weight(weight)
                .points(weight * 100)
                .addCells(cell(first, one), cell(second, other))
                .pair(pair(contribution, standing))
                .addCitations("E1")
                .build();
    }

    private static CriterionPair pair(double contribution, Standing standing) {
        return CriterionPair.builder()
                .contribution(contribution)
                .interval(Interval.of(contribution - 0.05, contribution + 0.05))
                .standing(standing)
                .probabilityAhead(standing == Standing.AHEAD ? 0.999 : 0.5)
                .probabilityBehind(standing == Standing.BEHIND ? 0.93 : 0)
                .build();
    }

    private static CriterionCell cell(FrameworkId framework, String figure) {
        return CriterionCell.builder()
                .framework(framework)
                .state(CellState.KNOWN)
                .value(0.6)
                .interval(Interval.of(0.5, 0.7))
                .figure(figure)
                .addEvidence(CellEvidence.builder()
                        .regime(RegimeId.of("bench.r1"))
                        .definition(DefinitionId.of("named"))
                        .quantity(1.4)
                        .rawUnit("requests/s")
                        .deviation(0.16578912)
                        .runs(12)
                        .observedOn(Sample.DAY)
                        .text("4,028 requests/s, 12 runs to 2026-04-01")
                        .build())
                .addCitations("E1")
                .build();
    }

    private static DefinitionResult definition(String id, double weight, String why) {
        return DefinitionResult.builder()
                .definition(DefinitionId.of(id))
                .weight(weight)
                .standing(Standing.TIED)
                .why(why)
                .build();
    }
}
