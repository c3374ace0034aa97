package io.framewise.contract;

import io.framewise.model.id.PackId;
import io.framewise.model.origin.PackInfo;
import java.util.List;

/** What every pack keeps, as part of a catalog. */
final class PackClauses {
    static final List<Clause<InCatalog<PackId>>> ALL = List.of(
            Clause.of("pack.named", "Its title, version and licence can be read.", PackClauses::named),
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
