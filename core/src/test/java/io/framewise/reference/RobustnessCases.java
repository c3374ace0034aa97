package io.framewise.reference;

import io.framewise.decision.WeightStability;
import io.framewise.decision.smaa.ExactSmaa;
import io.framewise.decision.smaa.GivenWeights;
import io.framewise.decision.smaa.InformationValue;
import io.framewise.decision.smaa.Outcomes;
import io.framewise.decision.smaa.Smaa;
import io.framewise.decision.smaa.SmaaResult;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.WeightConstraints;
import io.framewise.model.decision.DecisionMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of acceptability analysis, weight stability and the value of information. */
final class RobustnessCases implements CaseKind {
    private static final Map<String, Set<String>> CONVENTIONS = Map.of(
            "SMAA_2_EXACT",
            Set.of(
                    "additive value on [0,1] partial values; weights uniform on the simplex subject to the constraint",
                    "additive value, two criteria; weights uniform"),
            "SMAA_2_GIVEN_SAMPLES",
            Set.of("additive value, fixed criteria values, given weight samples"),
            "WSM_WEIGHT_STABILITY",
            Set.of("one weight moves in [0,1], the others keep their proportions; interval of that weight over which "
                    + "the top alternative (top) or the complete order (full) does not change"),
            "EVPI_ADDITIVE",
            Set.of("independent discrete distribution for every alternative x criterion; additive value; "
                    + "EVPI = E[max] - max E; EVPPI per cell"));

    @Override
    public Set<String> kinds() {
        return Set.of("smaa", "weight-stability", "value-of-information");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (!CONVENTIONS.getOrDefault(reference.method(), Set.of()).contains(reference.convention())) {
            return Optional.empty();
        }
        return switch (reference.method()) {
            case "SMAA_2_EXACT" -> exact(reference);
            case "SMAA_2_GIVEN_SAMPLES" -> Optional.of(sampled(reference));
            case "WSM_WEIGHT_STABILITY" -> Optional.of(stability(reference));
            case "EVPI_ADDITIVE" -> Optional.of(information(reference));
            default -> Optional.empty();
        };
    }

    private static Optional<Figures> exact(ReferenceCase reference) {
        DecisionMatrix matrix = values(reference);
        int n = matrix.rows();
        WeightConstraints constraints = WeightConstraints.none(matrix.columns());
        switch (String.valueOf(reference.input("weight_constraint"))) {
            case "none" -> {}
            case "w1 >= w2 >= w3" -> constraints = constraints.order(0, 1).order(1, 2);
            default -> {
                return Optional.empty();
            }
        }
        ExactSmaa exact = ExactSmaa.of(matrix, constraints);
        double[][] acceptability = new double[n][n];
        double[][] winning = new double[n][n];
        @Nullable Object[] central = new Object[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                acceptability[a][b] = exact.acceptability(a, b);
                winning[a][b] = exact.winning(a, b);
            }
            central[a] = acceptability[a][0] > 0 ? exact.centralWeights(a) : null;
        }
        return Optional.of(new Figures()
                .with("rank_acceptability", acceptability)
                .with("pairwise_winning", winning)
                .with("central_weights", central));
    }

    private static Figures sampled(ReferenceCase reference) {
        DecisionMatrix matrix = values(reference);
        int n = matrix.rows();
        double[][] vectors = ReferenceCase.matrix(reference.input("weight_samples"));
        SmaaResult result = Smaa.additive(UncertainMatrix.certain(matrix), new GivenWeights(vectors))
                .run(vectors.length, 1);
        double[][] acceptability = new double[n][n];
        double[][] winning = new double[n][n];
        double[][] central = new double[n][matrix.columns()];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                acceptability[a][b] = result.acceptability(a, b);
                winning[a][b] = result.winning(a, b);
            }
            Arrays.fill(central[a], Double.NaN);
            if (acceptability[a][0] > 0) {
                central[a] = result.centralWeights(a);
            }
        }
        return new Figures()
                .with("rank_acceptability", acceptability)
                .with("pairwise_winning", winning)
                .with("central_weights", central);
    }

    private static Figures stability(ReferenceCase reference) {
        double[][] values = ReferenceCase.matrix(reference.input("values"));
        double[] weights = reference.weights();
        double[][] top = new double[weights.length][];
        double[][] full = new double[weights.length][];
        for (int k = 0; k < weights.length; k++) {
            top[k] = WeightStability.topInterval(values, weights, k);
            full[k] = WeightStability.fullInterval(values, weights, k);
        }
        return new Figures().with("top", top).with("full", full);
    }

    private static Figures information(ReferenceCase reference) {
        List<@Nullable Object> outcomes = ReferenceCase.list(reference.input("outcomes"));
        List<@Nullable Object> probabilities = ReferenceCase.list(reference.input("probabilities"));
        List<List<Outcomes>> cells = new ArrayList<>();
        for (int a = 0; a < outcomes.size(); a++) {
            double[][] values = ReferenceCase.matrix(outcomes.get(a));
            double[][] shares = ReferenceCase.matrix(probabilities.get(a));
            List<Outcomes> row = new ArrayList<>();
            for (int k = 0; k < values.length; k++) {
                row.add(Outcomes.of(values[k], shares[k]));
            }
            cells.add(row);
        }
        InformationValue information = InformationValue.of(cells, reference.weights());
        double[][] partial = new double[cells.size()][reference.weights().length];
        for (int a = 0; a < partial.length; a++) {
            for (int k = 0; k < partial[a].length; k++) {
                partial[a][k] = information.partial(a, k);
            }
        }
        return new Figures()
                .with("expected_values", information.expected())
                .with("evpi", information.perfect())
                .with("evppi", partial)
                .with("probability_best", information.probabilityBest());
    }

    private static DecisionMatrix values(ReferenceCase reference) {
        double[][] values = ReferenceCase.matrix(reference.input("values"));
        double[] cells = Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
        return DecisionMatrix.ofBenefits(
                ReferenceCase.names("a", values.length), ReferenceCase.names("c", values[0].length), cells);
    }
}
