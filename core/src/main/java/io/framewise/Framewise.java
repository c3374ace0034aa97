package io.framewise;

import io.framewise.catalog.Catalog;
import io.framewise.codec.SeriesDocument;
import io.framewise.decision.ignorance.IgnoranceMethods;
import io.framewise.engine.ComparisonEngine;
import io.framewise.engine.Explainer;
import io.framewise.engine.TrendEngine;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.id.CriterionId;
import io.framewise.model.trend.TrendReport;
import io.framewise.model.trend.TrendRequest;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginLoader;
import io.framewise.plugin.PluginStatus;
import io.framewise.spi.DecisionMethod;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares software frameworks for a scenario on cited evidence. Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * Framewise framewise = Framewise.create();
 * Comparison comparison = framewise.compare("fastapi", "flask").forScenario("high-performance-api").run();
 * comparison.verdict();
 * }</pre>
 */
public final class Framewise {
    private final Catalog catalog;
    private final List<PluginStatus> plugins;
    private final ComparisonEngine engine;
    private final TrendEngine trends;

    private Framewise(Catalog catalog, List<PluginStatus> plugins) {
        this.catalog = catalog;
        this.plugins = plugins;
        List<String> skipped = new ArrayList<>();
        for (PluginStatus plugin : plugins) {
            if (!plugin.active()
                    && plugin.issues().stream()
                            .anyMatch(issue -> issue.severity() == io.framewise.error.Severity.ERROR)) {
                skipped.add(plugin.id() + ": " + plugin.issues().get(0));
            }
        }
        this.engine = new ComparisonEngine(catalog, skipped);
        this.trends = new TrendEngine(catalog);
    }

    /**
     * Takes every plugin and pack on the class path.
     *
     * @return the entry to their catalog
     * @throws io.framewise.error.InvalidDataException with all issues of all plugins, if there are any
     */
    public static Framewise create() {
        return builder().build();
    }

    /** {@return a builder, to add packs and plugins or to choose what happens when one fails} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return everything known} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return every plugin and pack found, those that take part first} */
    public List<PluginStatus> plugins() {
        return plugins;
    }

    /**
     * Begins a comparison.
     *
     * @param frameworks the identifiers of at least two frameworks
     * @return the question, to be completed by a scenario
     */
    public Question compare(String... frameworks) {
        return new Question(this, List.of(frameworks));
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer
     * @throws io.framewise.error.InvalidRequestException if it names something unknown or cannot be answered
     */
    public Comparison compare(ComparisonRequest request) {
        return engine.compare(request);
    }

    /**
     * Leads an answer back from each contribution to criterion, definition, regime, observations and source; {@link
     * io.framewise.engine.ExplanationText} writes it in words.
     *
     * @param comparison an answer of this catalog
     * @param criteria the identifiers of the criteria to explain; without any, all that are weighed
     * @return the explanation
     * @throws io.framewise.error.InvalidRequestException if there is no such criterion
     */
    public Explanation explain(Comparison comparison, String... criteria) {
        Explainer explainer = new Explainer(catalog);
        if (criteria.length == 0) {
            return Explanation.builder()
                    .from(explainer.explain(comparison))
                    .findings(engine.holding(comparison))
                    .build();
        }
        List<CriterionId> wanted = new ArrayList<>();
        for (String id : criteria) {
            wanted.add(Identifiers.known(
                    "criterion", id, CriterionId::of, catalog.criteria().keySet()));
        }
        return explainer.explain(comparison, wanted);
    }

    /**
     * Begins a decision about a matrix in a file.
     *
     * @param file a CSV, JSON or YAML file of alternatives, criteria with their directions, and perhaps weights
     * @return the question, about which methods, normalization and weighting can be chosen
     * @throws io.framewise.error.InvalidDataException with the places of everything that is wrong in it
     * @throws io.framewise.error.SourceUnavailableException if it cannot be read
     */
    public DecisionQuestion decide(Path file) {
        return DecisionQuestion.of(this, file);
    }

    /**
     * Begins a decision about a matrix, to be weighed by a weighting.
     *
     * @param matrix the alternatives by criteria
     * @return the question
     */
    public DecisionQuestion decide(DecisionMatrix matrix) {
        return new DecisionQuestion(this, matrix, null);
    }

    /**
     * Begins a decision about a matrix with weights.
     *
     * @param problem the alternatives by criteria and the weights
     * @return the question
     */
    public DecisionQuestion decide(DecisionProblem problem) {
        return new DecisionQuestion(this, problem.matrix(), problem);
    }

    /** {@return every method that ranks a matrix, by identifier: those of the catalog and those for states of nature} */
    public SortedMap<String, DecisionMethod> decisionMethods() {
        SortedMap<String, DecisionMethod> methods = new TreeMap<>();
        IgnoranceMethods.all().forEach(method -> methods.put(method.id(), method));
        methods.putAll(catalog.decisionMethods());
        return methods;
    }

    /**
     * Begins a question of where series are going, such as downloads.
     *
     * @param frameworks the identifiers of at least one framework
     * @return the question, complete as it is
     */
    public TrendQuestion trend(String... frameworks) {
        return new TrendQuestion(this, List.of(frameworks));
    }

    /**
     * Answers a request for trends.
     *
     * @param request the request
     * @return the answer
     * @throws io.framewise.error.InvalidRequestException if it names something unknown, or no framework has such a series
     */
    public TrendReport trend(TrendRequest request) {
        return trends.trend(request);
    }

    /**
     * Begins a forecast of series in a file.
     *
     * @param file a CSV file with a column of dates and one for each series, or with columns of series, date and value
     * @return the question, complete as it is
     */
    public ForecastQuestion forecast(Path file) {
        return new ForecastQuestion(this, frequency -> SeriesDocument.series(file, frequency));
    }

    /**
     * Begins a forecast of series in a stream, which is read when the question is answered, and stays open.
     *
     * @param name what messages call it
     * @param stream the text of a CSV file in UTF-8
     * @return the question, complete as it is, to be answered once
     */
    public ForecastQuestion forecast(String name, InputStream stream) {
        return new ForecastQuestion(this, frequency -> SeriesDocument.series(name, stream, frequency));
    }

    /**
     * Begins a forecast of series.
     *
     * @param series at least one
     * @return the question, complete as it is
     */
    public ForecastQuestion forecast(TimeSeries... series) {
        return new ForecastQuestion(this, List.of(series));
    }

    /** Gathers plugins and packs. Not safe for use by several threads. */
    public static final class Builder {
        private final List<Path> packs = new ArrayList<>();
        private final List<FramewisePlugin> plugins = new ArrayList<>();
        private ClassLoader loader = Framewise.class.getClassLoader();
        private boolean discovery = true;
        private FailurePolicy policy = FailurePolicy.FAIL;

        private Builder() {}

        /**
         * Adds a pack.
         *
         * @param pack a folder or a zip file
         * @return this
         */
        public Builder pack(Path pack) {
            packs.add(pack);
            return this;
        }

        /**
         * Adds a plugin.
         *
         * @param plugin the plugin
         * @return this
         */
        public Builder plugin(FramewisePlugin plugin) {
            plugins.add(plugin);
            return this;
        }

        /**
         * Chooses the class path on which plugins are found.
         *
         * @param classPath its loader
         * @return this
         */
        public Builder classLoader(ClassLoader classPath) {
            loader = classPath;
            return this;
        }

        /**
         * Leaves out whatever is on the class path.
         *
         * @return this
         */
        public Builder withoutDiscovery() {
            discovery = false;
            return this;
        }

        /**
         * Chooses what happens when a plugin or pack cannot be used.
         *
         * @param failurePolicy the policy
         * @return this
         */
        public Builder onFailure(FailurePolicy failurePolicy) {
            policy = failurePolicy;
            return this;
        }

        /**
         * Loads everything.
         *
         * @return the entry
         * @throws io.framewise.error.InvalidDataException under {@link FailurePolicy#FAIL} with all issues
         */
        public Framewise build() {
            PluginLoader plugs = new PluginLoader(policy);
            if (discovery) {
                plugs.discover(loader);
            }
            for (FramewisePlugin plugin : plugins) {
                plugs.add(plugin);
            }
            for (Path pack : packs) {
                plugs.add(pack);
            }
            Catalog catalog = plugs.load();
            return new Framewise(catalog, plugs.statuses());
        }
    }
}
