package io.framewise.reference;

import io.framewise.decision.outranking.ConcordanceMatrix;
import io.framewise.decision.outranking.Credibility;
import io.framewise.decision.outranking.Distillation;
import io.framewise.decision.outranking.ElectreI;
import io.framewise.decision.outranking.ElectreII;
import io.framewise.decision.outranking.ElectreNet;
import io.framewise.decision.outranking.OutrankingGraph;
import io.framewise.decision.outranking.OutrankingThresholds;
import io.framewise.decision.outranking.PreferenceFunction;
import io.framewise.decision.outranking.PreferenceShape;
import io.framewise.decision.outranking.PrometheeII;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of PROMETHEE and ELECTRE. */
final class OutrankingCases implements CaseKind {
    private static final String ELECTRE_I = "sum-normalized matrix; discordance divided by the largest column range of "
            + "the whole %s matrix; a outranks b iff c>=p and d<=q; kernel = alternatives outranked by none";
    private static final String ELECTRE_II = "sum-normalized; %sp0=.65 p1=.5 p2=.35 q0=.65 q1=.35; "
            + "average of direct and inverse distillation, lower is better";

    private static final Map<String, Set<String>> CONVENTIONS = Map.of(
            "ELECTRE_I",
            Set.of(ELECTRE_I.formatted("normalized"), ELECTRE_I.formatted("(normalized)")),
            "ELECTRE_II",
            Set.of(ELECTRE_II.formatted(""), ELECTRE_II.formatted("thresholds ")),
            "ELECTRE_III_CREDIBILITY",
            Set.of("c = sum w clip((p-(b-a))/(p-q)); d = clip(((b-a)-p)/(v-p)); "
                    + "credibility = c prod over d>c of (1-d)/(1-c)"),
            "ELECTRE_III_DISTILLATION",
            Set.of("descending and ascending distillation, classes best first"),
            "ELECTRE_NET",
            Set.of("net concordance C and net discordance D (pure concordance minus pure discordance indices)"),
            "PROMETHEE_II",
            Set.of(
                    "flows divided by (n-1)",
                    "mixed Gaussian / Level / linear-with-indifference functions; flows as returned by the peer"));

    private static final Map<String, PreferenceShape> SHAPES = Map.of(
            "usual", PreferenceShape.USUAL,
            "ushape", PreferenceShape.U_SHAPE,
            "vshape", PreferenceShape.V_SHAPE,
            "level", PreferenceShape.LEVEL,
            "linear", PreferenceShape.LINEAR,
            "gaussian", PreferenceShape.GAUSSIAN);

    @Override
    public Set<String> kinds() {
        return Set.of("choice", "outranking", "ranking");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (!CONVENTIONS.getOrDefault(reference.method(), Set.of()).contains(reference.convention())) {
            return Optional.empty();
        }
        return switch (reference.method()) {
            case "ELECTRE_I" -> Optional.of(choice(reference));
            case "ELECTRE_II" -> Optional.of(electreII(reference));
            case "ELECTRE_III_CREDIBILITY" -> Optional.of(credibility(reference));
            case "ELECTRE_III_DISTILLATION" -> Optional.of(distillation(reference));
            case "ELECTRE_NET" -> Optional.of(net(reference));
            case "PROMETHEE_II" -> promethee(reference);
            default -> Optional.empty();
        };
    }

    private static Figures choice(ReferenceCase reference) {
        ElectreI method = new ElectreI(reference.number("p", -1), reference.number("q", -1));
        ConcordanceMatrix pairs = method.pairs(reference.problem());
        OutrankingGraph graph = method.compare(reference.problem());
        int n = pairs.size();
        double[][] concordance = new double[n][n];
        double[][] discordance = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                concordance[a][b] = a == b ? Double.NaN : pairs.concordance(a, b);
                discordance[a][b] = a == b ? Double.NaN : pairs.discordance(a, b);
            }
        }
        return new Figures()
                .with("kernel", doubles(graph.unbeaten()))
                .withExtra("concordance", concordance)
                .withExtra("discordance", discordance);
    }

    private static Figures electreII(ReferenceCase reference) {
        DecisionMethod method = new ElectreII();
        for (String name : method.parameters().keySet()) {
            method = method.withParameter(
                    name, reference.number(name, method.parameters().get(name)));
        }
        Evaluation evaluation = method.evaluate(reference.problem());
        return Figures.of(evaluation)
                .withExtra("ranking_direct", evaluation.quantity("direct"))
                .withExtra("ranking_inverted", evaluation.quantity("inverse"));
    }

    private static Credibility degrees(ReferenceCase reference) {
        return Credibility.of(
                reference.problem(),
                OutrankingThresholds.of(
                        ReferenceCase.numbers(reference.parameter("q")),
                        ReferenceCase.numbers(reference.parameter("p")),
                        ReferenceCase.numbers(reference.parameter("v"))));
    }

    private static Figures credibility(ReferenceCase reference) {
        Credibility degrees = degrees(reference);
        int n = degrees.size();
        double[][] concordance = new double[n][n];
        double[][] credibility = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                concordance[a][b] = degrees.concordance(a, b);
                credibility[a][b] = degrees.degree(a, b);
            }
        }
        return new Figures().with("concordance", concordance).with("credibility", credibility);
    }

    private static Figures distillation(ReferenceCase reference) {
        Distillation distillation = Distillation.of(degrees(reference));
        return new Figures()
                .with("descending", classes(distillation.descending()))
                .with("ascending", classes(distillation.ascending()));
    }

    private static double[][] classes(List<List<Integer>> classes) {
        return classes.stream().map(OutrankingCases::doubles).toArray(double[][]::new);
    }

    private static double[] doubles(List<Integer> numbers) {
        return numbers.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static Figures net(ReferenceCase reference) {
        Evaluation evaluation = new ElectreNet().evaluate(reference.problem());
        return Figures.of(evaluation)
                .with("C", evaluation.scores())
                .with("D", evaluation.quantity("D"))
                .withExtra("C", evaluation.scores())
                .withExtra("D", evaluation.quantity("D"));
    }

    private static Optional<Figures> promethee(ReferenceCase reference) {
        DecisionProblem problem = reference.problem();
        int columns = problem.matrix().columns();
        String name = reference.hasParameter("preference_functions") ? "preference_functions" : "preference_function";
        @Nullable Object given = reference.parameter(name);
        List<PreferenceFunction> functions = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            Object word = given instanceof List<?> list ? list.get(j) : given;
            PreferenceShape shape = SHAPES.get(String.valueOf(word));
            if (shape == null) {
                return Optional.empty();
            }
            functions.add(PreferenceFunction.of(
                    shape, threshold(reference, "q", j), threshold(reference, "p", j), threshold(reference, "s", j)));
        }
        Evaluation evaluation = PrometheeII.of(functions).evaluate(problem);
        return Optional.of(Figures.of(evaluation)
                .withExtra("phi_plus", evaluation.quantity("phi+"))
                .withExtra("phi_minus", evaluation.quantity("phi-")));
    }

    /** Not a number where it is not given, which a function that needs it refuses. */
    private static double threshold(ReferenceCase reference, String name, int column) {
        return reference.hasParameter(name) ? ReferenceCase.numbers(reference.parameter(name))[column] : Double.NaN;
    }
}
