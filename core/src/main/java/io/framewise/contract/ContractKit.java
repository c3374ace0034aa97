package io.framewise.contract;

import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.Origin;
import io.framewise.model.scenario.Scenario;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginLoader;
import io.framewise.plugin.PluginStatus;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.MeasurementDeriver;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract of plugins, packs and everything they contribute: chapters of named clauses. A plugin or pack is put into the
 * catalog of its class path first. Knows no test framework; {@code framewise verify} and {@code framewise-junit} run the same
 * clauses. Stateless.
 *
 * <pre>{@code
 * for (Chapter chapter : ContractKit.of(new MyPlugin())) {
 *     chapter.obligations().forEach(Obligation::check);
 * }
 * }</pre>
 */
public final class ContractKit {
    private ContractKit() {}

    /**
     * Gives the contract of a plugin and of all that it contributes.
     *
     * @param plugin the plugin
     * @return a chapter for the plugin and, if it loads, one for each of its contributions
     */
    public static List<Chapter> of(FramewisePlugin plugin) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("plugin " + plugin.getClass().getName(), plugin, PluginClauses.ALL));
        PluginLoader loader = new PluginLoader(FailurePolicy.SKIP_AND_REPORT)
                .discover(plugin.getClass().getClassLoader())
                .add(plugin);
        Catalog catalog = loader.load();
        loader.statuses().stream()
                .filter(PluginStatus::active)
                .map(PluginStatus::id)
                .filter(id -> id.equals(id(plugin)))
                .forEach(id -> chapters.addAll(of(catalog, loader.contributions(id))));
        return chapters;
    }

    /** A plugin that cannot say who it is contributes nothing; its own chapter says so. */
    private static String id(FramewisePlugin plugin) {
        try {
            return plugin.descriptor().id().value();
        } catch (RuntimeException | LinkageError broken) {
            return "";
        }
    }

    /**
     * Gives the contract of a pack and of all that it contributes, beside what is on the class path of this library.
     *
     * @param pack a folder or zip file
     * @return a chapter that the pack can be read and, if so, one for each of its contributions
     */
    public static List<Chapter> of(Path pack) {
        return of(pack, ContractKit.class.getClassLoader());
    }

    /**
     * Gives the contract of a pack and of all that it contributes, beside what is on a class path.
     *
     * @param pack a folder or zip file
     * @param classPath the class path
     * @return a chapter that the pack can be read and, if so, one for each of its contributions
     */
    public static List<Chapter> of(Path pack, ClassLoader classPath) {
        PackBesideClassPath subject = new PackBesideClassPath(pack, classPath);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("pack " + pack.toString().replace('\\', '/'), subject, PackBesideClassPath.CLAUSES));
        subject.loaded().ifPresent(catalog -> subject.id().ifPresent(id -> chapters.addAll(of(catalog, id))));
        return chapters;
    }

    /**
     * Gives the contract of what a pack of a catalog contributes as data.
     *
     * @param catalog the catalog
     * @param pack the pack
     * @return a chapter for the pack and one for each of its definitions
     */
    public static List<Chapter> of(Catalog catalog, PackId pack) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("pack " + pack, new InCatalog<>(pack, catalog), PackClauses.ALL));
        for (Framework framework : catalog.frameworks().values()) {
            if (framework.origin().pack().equals(pack)) {
                chapters.add(in(
                        catalog, "framework " + framework.id(), framework.origin(), framework, FrameworkClauses.ALL));
            }
        }
        for (Criterion criterion : catalog.criteria().values()) {
            if (criterion.origin().pack().equals(pack)) {
                chapters.add(in(
                        catalog, "criterion " + criterion.id(), criterion.origin(), criterion, CriterionClauses.ALL));
            }
        }
        for (Scenario scenario : catalog.scenarios().values()) {
            if (scenario.origin().pack().equals(pack)) {
                chapters.add(
                        in(catalog, "scenario " + scenario.id(), scenario.origin(), scenario, ScenarioClauses.ALL));
            }
        }
        return chapters;
    }

    /**
     * Gives the contract of a decision method.
     *
     * @param method the method
     * @return its chapter
     */
    public static Chapter of(DecisionMethod method) {
        return Chapter.of("decision method " + method.id(), method, DecisionMethodClauses.ALL);
    }

    /**
     * Gives the contract of a normalization.
     *
     * @param normalizer the normalization
     * @return its chapter
     */
    public static Chapter of(Normalizer normalizer) {
        return Chapter.of("normalizer " + normalizer.id(), normalizer, NormalizerClauses.ALL);
    }

    /**
     * Gives the contract of a weighting method.
     *
     * @param weighting the method
     * @return its chapter
     */
    public static Chapter of(WeightingMethod weighting) {
        return Chapter.of("weighting " + weighting.id(), weighting, WeightingClauses.ALL);
    }

    /**
     * Gives the contract of a forecaster.
     *
     * @param forecaster the forecaster
     * @return its chapter
     */
    public static Chapter of(Forecaster forecaster) {
        return Chapter.of("forecaster " + forecaster.id(), forecaster, ForecasterClauses.ALL);
    }

    /**
     * Gives the contract of a deriver among the evidence of a catalog.
     *
     * @param deriver the deriver
     * @param catalog the catalog
     * @return its chapter
     */
    public static Chapter of(MeasurementDeriver deriver, Catalog catalog) {
        return Chapter.of("deriver " + deriver.id(), new InCatalog<>(deriver, catalog), DeriverClauses.ALL);
    }

    private static List<Chapter> of(Catalog catalog, List<CatalogPart> parts) {
        List<Chapter> chapters = new ArrayList<>();
        for (CatalogPart part : parts) {
            if (contributesData(part)) {
                chapters.addAll(of(catalog, part.pack().id()));
            }
            part.decisionMethods().forEach(method -> chapters.add(of(method)));
            part.normalizers().forEach(normalizer -> chapters.add(of(normalizer)));
            part.weightingMethods().forEach(weighting -> chapters.add(of(weighting)));
            part.forecasters().forEach(forecaster -> chapters.add(of(forecaster)));
            part.derivers().forEach(deriver -> chapters.add(of(deriver, catalog)));
        }
        return chapters;
    }

    /** A plugin may contribute code alone. */
    private static boolean contributesData(CatalogPart part) {
        return part.decisionMethods().isEmpty()
                        && part.normalizers().isEmpty()
                        && part.weightingMethods().isEmpty()
                        && part.forecasters().isEmpty()
                        && part.derivers().isEmpty()
                || !part.frameworks().isEmpty()
                || !part.criteria().isEmpty()
                || !part.scenarios().isEmpty()
                || !part.evidence().isEmpty();
    }

    private static <T> Chapter in(
            Catalog catalog, String title, Origin origin, T thing, List<Clause<InCatalog<T>>> clauses) {
        return Chapter.of(title, origin.location(), new InCatalog<>(thing, catalog), clauses);
    }
}
