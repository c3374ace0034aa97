package io.framewise.cli;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.evidence.Regime;
import io.framewise.model.explanation.ExplainedCell;
import io.framewise.model.explanation.ExplainedCriterion;
import io.framewise.model.explanation.ExplainedDefinition;
import io.framewise.model.explanation.ExplainedRegime;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.Ground;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;

/** The explanation of the first criterion of an invented comparison. */
final class SampleExplanation {
    private SampleExplanation() {}

    static Explanation of(Comparison comparison) {
        return Explanation.builder()
                .comparison(comparison)
                .text("Alpha leads by 0.1.")
                .addCriteria(criterion(comparison.criteria().get(0)))
                .addRegimes(ExplainedRegime.builder()
                        .regime(Regime.builder()
                                .id(RegimeId.of("lab.one"))
                                .source(SourceId.of("lab"))
                                .family(FamilyId.of("reuse"))
                                .title("One")
                                .begins(Sample.DAY.minusYears(1))
                                .ends(Sample.DAY)
                                .origin(Sample.origin())
                                .build())
                        .family(1)
                        .share(1)
                        .text("Regime lab.one of the family reuse, which all draws take: One")
                        .conditions("From " + Sample.DAY.minusYears(1) + " to " + Sample.DAY + ".")
                        .build())
                .citations(comparison.citations().subList(0, 1))
                .build();
    }

    private static ExplainedCriterion criterion(CriterionResult result) {
        return ExplainedCriterion.builder()
                .result(result)
                .question("How fast is it?")
                .limits("Says nothing of small machines.")
                .contribution("It adds 0.081 to the lead.")
                .weight("Its mean weight is 0.250.")
                .addValues("Alpha is worth 0.7 of 1.", "Beta is worth 0.5 of 1.")
                .addDefinitions(definition("named"), definition("best"))
                .build();
    }

    /** Both definitions look at the same. */
    private static ExplainedDefinition definition(String id) {
        return ExplainedDefinition.builder()
                .definition(DefinitionId.of(id))
                .share(0.5)
                .choice("Definition " + id + ", one of 2, is taken in 50 % of the draws.")
                .measure("Measured by throughput.")
                .worth("0.1x is worth 0, 10x is worth 1.")
                .addCells(cell(Sample.ALPHA, "Alpha"), cell(Sample.BETA, "Beta"))
                .build();
    }

    private static ExplainedCell cell(FrameworkId framework, String name) {
        return ExplainedCell.builder()
                .framework(framework)
                .state(CellState.KNOWN)
                .text(name + ": 1.4x")
                .addGrounds(Ground.builder()
                        .evidence(SampleCriteria.result(
                                        "speed",
                                        0.1,
                                        0.1,
                                        io.framewise.model.comparison.Standing.TIED,
                                        Sample.ALPHA,
                                        "1.4x",
                                        Sample.BETA,
                                        "1x")
                                .cells()
                                .get(0)
                                .evidence()
                                .get(0))
                        .text("under lab.one: 1.4x, 3 runs")
                        .observedText("throughput: 1,400 requests/s on " + LocalDate.of(2026, 3, 1))
                        .addCitations("E1")
                        .build())
                .build();
    }
}
