package io.framewise.plugin;

import com.google.inject.Binder;
import com.google.inject.Key;
import com.google.inject.Singleton;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.Framework;
import io.framewise.model.scenario.Scenario;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.MeasurementDeriver;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;

/**
 * What a plugin contributes, in nine verbs; everything else that it binds stays its own. Use it inside
 * {@link FramewisePlugin#configure}.
 */
public final class Contributions {
    private final Binder binder;

    private Contributions(Binder binder) {
        this.binder = binder;
    }

    /**
     * Begins to contribute.
     *
     * @param binder the binder of the plugin
     * @return the verbs
     */
    public static Contributions to(Binder binder) {
        return new Contributions(binder.skipSources(Contributions.class));
    }

    /**
     * Contributes a criterion.
     *
     * @param criterion the criterion
     * @return this
     */
    public Contributions criterion(Criterion criterion) {
        return instance(Criterion.class, criterion);
    }

    /**
     * Contributes a framework.
     *
     * @param framework the framework
     * @return this
     */
    public Contributions framework(Framework framework) {
        return instance(Framework.class, framework);
    }

    /**
     * Contributes a scenario.
     *
     * @param scenario the scenario
     * @return this
     */
    public Contributions scenario(Scenario scenario) {
        return instance(Scenario.class, scenario);
    }

    /**
     * Contributes a pack on the plugin's own class path.
     *
     * @param folder the folder that holds {@code pack.yaml}, such as {@code META-INF/framewise/org.example.mine}
     * @return this
     */
    public Contributions pack(String folder) {
        return instance(PackFolder.class, new PackFolder(folder));
    }

    /**
     * Contributes a decision method.
     *
     * @param method the method
     * @return this
     */
    public Contributions decisionMethod(DecisionMethod method) {
        return instance(DecisionMethod.class, method);
    }

    /**
     * Contributes a decision method that Guice creates.
     *
     * @param method its class, with a constructor marked {@code @Inject}
     * @return this
     */
    public Contributions decisionMethod(Class<? extends DecisionMethod> method) {
        return created(DecisionMethod.class, method);
    }

    /**
     * Contributes a normalization of decision matrices.
     *
     * @param normalizer the normalization
     * @return this
     */
    public Contributions normalizer(Normalizer normalizer) {
        return instance(Normalizer.class, normalizer);
    }

    /**
     * Contributes a normalization that Guice creates.
     *
     * @param normalizer its class, with a constructor marked {@code @Inject}
     * @return this
     */
    public Contributions normalizer(Class<? extends Normalizer> normalizer) {
        return created(Normalizer.class, normalizer);
    }

    /**
     * Contributes a weighting of criteria.
     *
     * @param weighting the weighting
     * @return this
     */
    public Contributions weightingMethod(WeightingMethod weighting) {
        return instance(WeightingMethod.class, weighting);
    }

    /**
     * Contributes a weighting that Guice creates.
     *
     * @param weighting its class, with a constructor marked {@code @Inject}
     * @return this
     */
    public Contributions weightingMethod(Class<? extends WeightingMethod> weighting) {
        return created(WeightingMethod.class, weighting);
    }

    /**
     * Contributes a forecaster.
     *
     * @param forecaster the forecaster
     * @return this
     */
    public Contributions forecaster(Forecaster forecaster) {
        return instance(Forecaster.class, forecaster);
    }

    /**
     * Contributes a forecaster that Guice creates.
     *
     * @param forecaster its class, with a constructor marked {@code @Inject}
     * @return this
     */
    public Contributions forecaster(Class<? extends Forecaster> forecaster) {
        return created(Forecaster.class, forecaster);
    }

    /**
     * Contributes a deriver.
     *
     * @param deriver the deriver
     * @return this
     */
    public Contributions deriver(MeasurementDeriver deriver) {
        return instance(MeasurementDeriver.class, deriver);
    }

    /**
     * Contributes a deriver that Guice creates.
     *
     * @param deriver its class, with a constructor marked {@code @Inject}
     * @return this
     */
    public Contributions deriver(Class<? extends MeasurementDeriver> deriver) {
        return created(MeasurementDeriver.class, deriver);
    }

    private <T> Contributions instance(Class<T> kind, T thing) {
        if (binder instanceof InstanceRecorder recorder) {
            recorder.add(kind, thing);
        } else {
            binder.bind(Key.get(kind, new ContributionNumber())).toInstance(thing);
        }
        return this;
    }

    private <T> Contributions created(Class<T> kind, Class<? extends T> type) {
        binder.bind(type).in(Singleton.class);
        binder.bind(Key.get(kind, new ContributionNumber())).to(type);
        return this;
    }
}
