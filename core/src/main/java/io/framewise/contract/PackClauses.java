package io.framewise.contract;

import io.framewise.catalog.Catalog;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.PackInfo;
import java.util.List;

/** What every pack keeps, as part of a catalog. */
final class PackClauses {
    static final List<Clause<InCatalog<PackId>>> ALL = List.of(
            Clause.of("pack.named", "Its title, version and licence can be read.", PackClauses::named),
            Clause.of("pack.contributes", "It contributes something.", PackClauses::contributes),
            Clause.of("pack.sources", "Its sources can be looked up.", PackClauses::sources));

    private PackClauses() {}

    private static void named(InCatalog<PackId> subject) {
        PackInfo info = subject.catalog().packs().get(subject.thing());
        Expect.that(info != null, "It is not part of the catalog.");
        if (info != null) {
            Expect.readable("title", info.title());
            Expect.readable("version", info.version());
            Expect.readable("license", info.license());
        }
    }

    private static void contributes(InCatalog<PackId> subject) {
        Catalog catalog = subject.catalog();
        PackId pack = subject.thing();
        boolean defines = catalog.frameworks().values().stream()
                        .anyMatch(framework -> framework.origin().pack().equals(pack))
                || catalog.criteria().values().stream()
                        .anyMatch(criterion -> criterion.origin().pack().equals(pack))
                || catalog.scenarios().values().stream()
                        .anyMatch(scenario -> scenario.origin().pack().equals(pack))
                || catalog.sources().values().stream()
                        .anyMatch(source -> source.origin().pack().equals(pack))
                || catalog.regimes().values().stream()
                        .anyMatch(regime -> regime.origin().pack().equals(pack))
                || catalog.metrics().values().stream()
                        .anyMatch(metric -> metric.origin().pack().equals(pack))
                || catalog.features().values().stream()
                        .anyMatch(feature -> feature.origin().pack().equals(pack))
                || catalog.claims().values().stream()
                        .anyMatch(claim -> claim.origin().pack().equals(pack));
        Expect.that(defines || adds(catalog, pack), "It holds no framework, criterion, scenario, source or evidence.");
    }

    private static boolean adds(Catalog catalog, PackId pack) {
        return catalog.frameworks().keySet().stream()
                .map(catalog::evidence)
                .anyMatch(evidence -> evidence.measurements().stream()
                                .anyMatch(measurement ->
                                        measurement.origin().pack().equals(pack))
                        || evidence.features().stream()
                                .anyMatch(feature -> feature.origin().pack().equals(pack))
                        || evidence.series().stream()
                                .anyMatch(series -> series.origin().pack().equals(pack)));
    }

    private static void sources(InCatalog<PackId> subject) {
        subject.catalog().sources().values().stream()
                .filter(source -> source.origin().pack().equals(subject.thing()))
                .forEach(source -> Expect.that(
                        source.repository().isPresent()
                                || source.url().isPresent()
                                || source.title().isPresent(),
                        "The source (%s) has neither a repository, nor an address, nor a title.",
                        source.id()));
    }
}
