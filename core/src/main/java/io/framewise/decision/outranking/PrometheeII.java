package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The complete order of PROMETHEE by net flow, phi = phi+ - phi-; see {@link PrometheeFlows}. Brans and Vincke (1985), A
 * preference ranking organisation method, Management Science 31. Without thresholds any advantage is a full preference; the
 * variants apply one other shape to all criteria. Their thresholds q, p and s are in units of the columns, so that they
 * mean the same on all of them only where the columns have one scale; a function for each criterion is given in Java. A net
 * flow depends on all alternatives, so rank reversal is possible.
 */
public final class PrometheeII implements DecisionMethod {
    private static final String ID = "promethee-ii";
    private static final double INDIFFERENCE = 0;
    private static final double PREFERENCE = 1;
    private static final double TURNING_POINT = 0.5;

    private final PreferenceShape shape;
    private final Map<String, Double> thresholds;
    private final List<PreferenceFunction> functions;

    /** Makes the method with the usual preference function on all criteria. */
    public PrometheeII() {
        this(PreferenceShape.USUAL, Map.of(), List.of());
    }

    private PrometheeII(PreferenceShape shape, Map<String, Double> thresholds, List<PreferenceFunction> functions) {
        this.shape = shape;
        this.thresholds = thresholds;
        this.functions = functions;
    }

    /**
     * The method with a preference function for each criterion.
     *
     * @param functions one for each criterion, in the order of the columns
     * @return the method
     */
    public static PrometheeII of(List<PreferenceFunction> functions) {
        return new PrometheeII(PreferenceShape.USUAL, Map.of(), List.copyOf(functions));
    }

    @Override
    public String id() {
        return shape == PreferenceShape.USUAL
                ? ID
                : ID + ":" + shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return "PROMETHEE II";
    }

    @Override
    public String reference() {
        return "Brans and Vincke (1985), A preference ranking organisation method, Management Science 31";
    }

    @Override
    public List<DecisionMethod> variants() {
        return Arrays.stream(PreferenceShape.values())
                .filter(other -> other != PreferenceShape.USUAL)
                .<DecisionMethod>map(other -> new PrometheeII(other, defaults(other), List.of()))
                .toList();
    }

    private static Map<String, Double> defaults(PreferenceShape shape) {
        Map<String, Double> defaults = new LinkedHashMap<>();
        switch (shape) {
            case USUAL -> {}
            case U_SHAPE -> defaults.put("q", INDIFFERENCE);
            case V_SHAPE -> defaults.put("p", PREFERENCE);
            case LEVEL, LINEAR -> {
                defaults.put("q", INDIFFERENCE);
                defaults.put("p", PREFERENCE);
            }
            case GAUSSIAN -> defaults.put("s", TURNING_POINT);
        }
        return Collections.unmodifiableMap(defaults);
    }

    @Override
    public Map<String, Double> parameters() {
        return thresholds;
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        if (!thresholds.containsKey(name)) {
            throw new InvalidRequestException(
                    "The method (%s) has no parameter (%s), only %s.".formatted(id(), name, thresholds.keySet()));
        }
        Map<String, Double> others = new LinkedHashMap<>(thresholds);
        others.put(name, value);
        // Whether q and p are in order shows only when both are known.
        PreferenceFunction.of(
                shape,
                Math.min(at(others, "q", INDIFFERENCE), at(others, "p", Double.MAX_VALUE)),
                at(others, "p", PREFERENCE),
                at(others, "s", TURNING_POINT));
        return new PrometheeII(shape, Collections.unmodifiableMap(others), functions);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return shape == PreferenceShape.USUAL && functions.isEmpty()
                ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN)
                : Set.of(DecisionInvariance.MIRROR);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        PrometheeFlows flows =
                PrometheeFlows.of(problem, functions(problem.matrix().columns()));
        DecisionMatrix matrix = problem.matrix();
        return Evaluation.higherIsBetter(OutrankingMethods.finite(id(), matrix, flows.net()))
                .with("phi+", OutrankingMethods.finite(id(), matrix, flows.plus()))
                .with("phi-", OutrankingMethods.finite(id(), matrix, flows.minus()));
    }

    private List<PreferenceFunction> functions(int columns) {
        if (!functions.isEmpty()) {
            return functions;
        }
        PreferenceFunction one = PreferenceFunction.of(
                shape,
                at(thresholds, "q", INDIFFERENCE),
                at(thresholds, "p", PREFERENCE),
                at(thresholds, "s", TURNING_POINT));
        return new ArrayList<>(Collections.nCopies(columns, one));
    }

    private static double at(Map<String, Double> thresholds, String name, double otherwise) {
        return thresholds.getOrDefault(name, otherwise);
    }
}
