package io.framewise;

import io.framewise.codec.MatrixDocument;
import io.framewise.decision.DecisionPipeline;
import io.framewise.decision.MethodAgreement;
import io.framewise.decision.analysis.DecisionAnalysis;
import io.framewise.decision.dominance.AlternativeFilter;
import io.framewise.decision.dominance.Dominance;
import io.framewise.decision.dominance.Relation;
import io.framewise.decision.dominance.SatisfactionFilter;
import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.WeightKind;
import io.framewise.decision.smaa.WeightStatement;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A decision about any matrix of alternatives and criteria being asked for, step by step, with methods, normalizations and
 * weightings named as {@code framewise methods} lists them. Not safe for use by several threads.
 *
 * <pre>{@code
 * Ranking ranking = framewise.decide(Path.of("phones.csv")).by("topsis").weighedBy("entropy").rank();
 * }</pre>
 */
public final class DecisionQuestion {
    private static final String DEFAULT_METHOD = "topsis";
    private static final int DRAWS = 10_000;
    private static final long SEED = 42;
    private static final int PANEL_CRITERIA = 8;
    private static final int PANEL_ALTERNATIVES = 50;

    private final Framewise framewise;
    private final DecisionMatrix matrix;
    private final @Nullable DecisionProblem weighted;
    private final List<AlternativeFilter> filters = new ArrayList<>();
    private final List<DecisionMethod> methods = new ArrayList<>();
    private final Map<String, Double> parameters = new LinkedHashMap<>();
    private @Nullable MatrixDocument document;
    private @Nullable Normalizer normalizer;
    private @Nullable WeightingMethod weighting;
    private @Nullable StatedWeights stated;
    private int draws = DRAWS;
    private long seed = SEED;

    DecisionQuestion(Framewise framewise, DecisionMatrix matrix, @Nullable DecisionProblem weighted) {
        this.framewise = framewise;
        this.matrix = matrix;
        this.weighted = weighted;
        this.stated = weighted == null ? null : StatedWeights.exact(matrix.criteria(), weighted.weights());
    }

    static DecisionQuestion of(Framewise framewise, Path file) {
        MatrixDocument document = MatrixDocument.read(file);
        DecisionMatrix matrix = document.matrix();
        DecisionQuestion question = new DecisionQuestion(
                framewise,
                matrix,
                document.weights()
                        .map(weights -> DecisionProblem.of(matrix, weights))
                        .orElse(null));
        question.document = document;
        question.stated = document.stated().orElse(null);
        document.weighting().ifPresent(question::weighedBy);
        return question;
    }

    /**
     * Names methods, more than one to see whether they agree.
     *
     * @param ids their identifiers, of a variant such as {@code topsis:cityblock}; {@code topsis} unless named
     * @return this
     * @throws InvalidRequestException if there is no such method, or it is named twice
     */
    public DecisionQuestion by(String... ids) {
        for (String id : ids) {
            DecisionMethod named = method(id);
            if (methods.stream().anyMatch(method -> method.id().equals(named.id()))) {
                throw new InvalidRequestException("The method (%s) is named twice.".formatted(id));
            }
            methods.add(named);
        }
        return this;
    }

    /**
     * Replaces the normalization of every method.
     *
     * @param id its identifier
     * @return this
     * @throws InvalidRequestException if there is no such normalization
     */
    public DecisionQuestion normalizedBy(String id) {
        normalizer = Named.known("normalization", id, framewise.catalog().normalizers());
        return this;
    }

    /**
     * Takes the weights from the matrix, in place of given ones.
     *
     * @param id the identifier of a weighting
     * @return this
     * @throws InvalidRequestException if there is no such weighting
     */
    public DecisionQuestion weighedBy(String id) {
        weighting = Named.known("weighting", id, framewise.catalog().weightingMethods());
        return this;
    }

    /**
     * Says in which order the criteria matter, such as {@code price > battery > camera}. Weights that were given as numbers are
     * forgotten, ranges are kept.
     *
     * @param order criteria from the most important on, with {@code >} between them, or a comma where no order is known
     * @return this
     * @throws InvalidRequestException if it cannot be read, or names a criterion that is not there
     */
    public DecisionQuestion ordering(String order) {
        stated = WeightStatement.order(order, said());
        return this;
    }

    /**
     * Says something about weights, such as {@code price >= 2*battery}. Weights that were given as numbers are forgotten, what
     * else was said is kept.
     *
     * @param inequality an inequality of sums of weights and shares of 1
     * @return this
     * @throws InvalidRequestException if it cannot be read, or names a criterion that is not there
     */
    public DecisionQuestion constrainedBy(String inequality) {
        stated = WeightStatement.inequality(inequality, said());
        return this;
    }

    /**
     * Forgets whatever was said about weights.
     *
     * @return this
     */
    public DecisionQuestion withFreeWeights() {
        stated = StatedWeights.free(matrix.criteria());
        weighting = null;
        return this;
    }

    /**
     * Keeps only the order of the weights.
     *
     * @return this
     * @throws InvalidRequestException if nothing is said of weights
     */
    public DecisionQuestion withOrderOfWeights() {
        stated = weights(matrix).orderAlone();
        weighting = null;
        return this;
    }

    private StatedWeights said() {
        weighting = null;
        return stated == null || stated.kind() == WeightKind.EXACT ? StatedWeights.free(matrix.criteria()) : stated;
    }

    private StatedWeights weights(DecisionMatrix left) {
        if (weighting != null) {
            return StatedWeights.exact(left.criteria(), weighting.weigh(left));
        }
        if (stated == null) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "The criteria have no weights, and no weighting is named.")
                            .hint("Maybe weigh by 'equal' or 'entropy'."));
        }
        return stated;
    }

    /** {@return what is said of weights, unless a weighting weighs or nothing is said} */
    public Optional<StatedWeights> statedWeights() {
        return weighting == null ? Optional.ofNullable(stated) : Optional.empty();
    }

    /** {@return how many values are uncertain, in place of which rankings take the expected ones} */
    public int uncertainValues() {
        return document == null ? 0 : document.uncertainCount();
    }

    /**
     * Sets a parameter of every method that has one of this name.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public DecisionQuestion with(String name, double value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Leaves out alternatives that some other is better than whatever the weights.
     *
     * @return this
     */
    public DecisionQuestion withoutDominated() {
        filters.add(AlternativeFilter.nonDominated(Dominance.WEAK));
        return this;
    }

    /**
     * Keeps only alternatives that meet a threshold.
     *
     * @param criterion the label of a criterion
     * @param relation how its values must stand to the threshold
     * @param value the threshold
     * @return this
     * @throws InvalidRequestException if there is no such criterion
     */
    public DecisionQuestion where(String criterion, Relation relation, double value) {
        int column = matrix.criteria().indexOf(criterion);
        if (column < 0) {
            throw Named.unknown("criterion", criterion, matrix.criteria());
        }
        filters.add(SatisfactionFilter.none().with(column, relation, value));
        return this;
    }

    /** {@return the sum of the weights as given, before they are rescaled to 1, if given ones are used} */
    public OptionalDouble givenWeight() {
        return weighted == null || weighting != null || stated == null || stated.kind() != WeightKind.EXACT
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(weighted.weights()).sum());
    }

    /** {@return what weighs the criteria, if not the weights as given} */
    public Optional<WeightingMethod> weighting() {
        return Optional.ofNullable(weighting);
    }

    /** {@return what takes the place of the methods' own normalization, if anything does} */
    public Optional<Normalizer> normalizer() {
        return Optional.ofNullable(normalizer);
    }

    /**
     * Ranks by the first of the methods.
     *
     * @return the ranking
     * @throws InvalidRequestException if there are no weights, or a step is not defined for the matrix
     */
    public Ranking rank() {
        return run().rankings().get(0);
    }

    /**
     * Ranks by every method.
     *
     * @return the rankings and how far they agree
     * @throws InvalidRequestException if there are no weights, or a step is not defined for the matrix
     */
    public MethodAgreement run() {
        List<DecisionMethod> asked = methods.isEmpty() ? List.of(method(DEFAULT_METHOD)) : methods;
        parameters.keySet().forEach(name -> Named.requireParameter(asked, name));
        List<Ranking> rankings = new ArrayList<>();
        for (DecisionMethod method : asked) {
            try {
                rankings.add(rank(method));
            } catch (InvalidRequestException refused) {
                throw placed(refused);
            }
        }
        return MethodAgreement.of(rankings);
    }

    /**
     * Analyzes the decision of the first of the methods: how often it holds over all weights and values that agree with what is known,
     * what holds whatever the weights, what would change it, and why. What is said of no weights leaves them free.
     *
     * @return the answer
     * @throws InvalidRequestException if a step is not defined for the matrix
     */
    public DecisionAnswer analyze() {
        if (stated == null && weighting == null) {
            stated = StatedWeights.free(matrix.criteria());
        }
        MethodAgreement asked = run();
        try {
            UncertainMatrix left = filtered(document == null ? UncertainMatrix.certain(matrix) : document.uncertain());
            DecisionMethod method = told(methods.isEmpty() ? method(DEFAULT_METHOD) : methods.get(0));
            DecisionAnalysis analysis = DecisionAnalysis.of(left, weights(left.means()), method, draws, seed);
            return new DecisionAnswer(
                    asked,
                    analysis,
                    draws,
                    seed,
                    others(asked, analysis.ranking().problem()));
        } catch (InvalidRequestException refused) {
            throw placed(refused);
        }
    }

    /** The rankings asked for or, of one, those by all methods of the catalog that are defined for the problem. */
    private List<Ranking> others(MethodAgreement asked, DecisionProblem problem) {
        if (asked.rankings().size() > 1) {
            return asked.rankings();
        }
        List<Ranking> rankings = new ArrayList<>();
        boolean small =
                problem.matrix().columns() <= PANEL_CRITERIA && problem.matrix().rows() <= PANEL_ALTERNATIVES;
        for (DecisionMethod method : framewise.catalog().decisionMethods().values()) {
            try {
                if (small) {
                    rankings.add(Ranking.of(method.id(), problem, method.evaluate(problem)));
                }
            } catch (InvalidRequestException undefined) {
                // Not every method is defined for every problem.
            }
        }
        return rankings;
    }

    private UncertainMatrix filtered(UncertainMatrix whole) {
        UncertainMatrix left = whole;
        for (AlternativeFilter filter : filters) {
            left = left.withRows(filter.kept(left.means()));
        }
        return left;
    }

    /**
     * Says how to draw where something is uncertain; 10,000 draws of seed 42 unless told.
     *
     * @param count how many draws, at least 1
     * @param key the seed of all random numbers
     * @return this
     */
    public DecisionQuestion drawing(int count, long key) {
        draws = count;
        seed = key;
        return this;
    }

    /** The same complaint at the place in the file that it is about. */
    private InvalidRequestException placed(InvalidRequestException refused) {
        Issue issue = refused.issues().get(0);
        return document == null || issue.location().isPresent()
                ? refused
                : document.place(issue.message())
                        .map(place -> new InvalidRequestException(issue.at(place)))
                        .orElse(refused);
    }

    private DecisionMethod told(DecisionMethod method) {
        DecisionMethod told = method;
        for (Map.Entry<String, Double> parameter : parameters.entrySet()) {
            if (told.parameters().containsKey(parameter.getKey())) {
                told = told.withParameter(parameter.getKey(), parameter.getValue());
            }
        }
        return normalizer == null ? told : ReplacedNormalization.of(told, normalizer, methods);
    }

    private Ranking rank(DecisionMethod method) {
        DecisionPipeline pipeline = DecisionPipeline.of(told(method));
        for (AlternativeFilter filter : filters) {
            pipeline = pipeline.filteredBy(filter);
        }
        if (weighting != null) {
            return pipeline.weighedBy(weighting).rank(matrix);
        }
        StatedWeights weights = weights(matrix);
        return weighted != null && weights.kind() == WeightKind.EXACT
                ? pipeline.rank(weighted)
                : pipeline.rank(DecisionProblem.of(matrix, weights.central()));
    }

    private DecisionMethod method(String id) {
        return Named.method(id, framewise.decisionMethods());
    }
}
