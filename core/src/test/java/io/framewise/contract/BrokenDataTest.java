package io.framewise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Binder;
import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.codec.PackReader;
import io.framewise.error.Issue;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.PackId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.scenario.Scenario;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;
import io.framewise.samples.SamplePack;
import io.framewise.spi.DerivedQuantity;
import io.framewise.spi.MeasurementDeriver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each clause about packs, what they define, derivers and plugins is broken by something. Missing are those about what the
 * loader and the engine see to, whatever is contributed: values in [0, 1], derivers that are there, refusals, and that a
 * broken pack takes no other with it.
 */
class BrokenDataTest {
    private static final PackId SAMPLE = PackId.of("org.example.sample");

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void the_sample_keeps_every_clause() {
        assertThat(broken(SamplePack.full())).isEmpty();
        assertThat(ContractKit.of(SamplePack.full().writeTo(folder.resolve("sound"))))
                .flatExtracting(Chapter::breaches)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pack.yaml            | title: Sample org.example.sample | title: "\\u00a0\\u00ad"         | pack.named
            sources.yaml         | repo: example/bench, commit: abc, |                              | pack.sources
            frameworks/beta.yaml | name: Beta                   | name: "\\u00ad\\u200b"            | framework.named
            frameworks/alpha.yaml | everything., evidence: doc-orm | everything., evidence: nowhere | framework.cited
            frameworks/beta.yaml | ecosystem: python            | {buildsOn}                        | framework.hosts
            evidence/beta.yaml   | source: bench                | source: nowhere                   | framework.evidence
            evidence/beta.yaml   | value: 5, unit: packages     | value: 5, unit: MiB               | framework.compared
            evidence/beta.yaml   | value: 5, unit: packages     | value: 5, unit: MiB               | scenario.answered
            criteria/size.yaml   | group: cost                  | group: "\\u00ad"                  | criterion.named
            criteria/size.yaml   | comes along?                 | comes along.                      | criterion.question
            criteria/size.yaml   | zero: 100, one: 1,           | points: [[1, 0.5], [9, 0.5]],     | criterion.values
            criteria/size.yaml   | zero: 100, one: 1            | zero: 1, one: 100                 | criterion.direction
            criteria/size.yaml   | stale: {fresh: P1Y           | {redundantWith}                   | criterion.relatives
            criteria/size.yaml   | stale: {fresh: P1Y           | {shown}                           | scenario.criteria
            scenarios/site.yaml  | title: A site                | title: "\\u00ad"                  | scenario.named
            """)
    void a_broken_definition_is_found(String file, String right, String wrong, String clause) {
        String replacement = wrong == null
                ? ""
                : wrong.replace("{buildsOn}", "ecosystem: python\nbuildsOn: [nowhere]")
                        .replace("{redundantWith}", "redundantWith: [nowhere]\nstale: {fresh: P1Y")
                        .replace("{shown}", "weighted: false\nstale: {fresh: P1Y");
        assertThat(broken(SamplePack.full().replacing(file, right, replacement)))
                .anyMatch(breach -> breach.contains("(" + clause + ")"));
    }

    @Test
    void what_nobody_contributed_is_found() {
        CatalogPart part = part(SamplePack.full());
        Origin nobody = Origin.undeclared();
        CatalogPart orphaned = CatalogPart.builder()
                .from(part)
                .frameworks(part.frameworks().stream()
                        .map(one -> Framework.builder().from(one).origin(nobody).build())
                        .toList())
                .criteria(part.criteria().stream()
                        .map(one -> Criterion.builder().from(one).origin(nobody).build())
                        .toList())
                .scenarios(part.scenarios().stream()
                        .map(one -> Scenario.builder().from(one).origin(nobody).build())
                        .toList())
                .build();

        assertThat(lines(ContractKit.of(Catalog.of(List.of(orphaned)), nobody.pack()))
                        .toString())
                .contains(
                        "(pack.named)", "(framework.contributed)", "(criterion.contributed)", "(scenario.contributed)");
    }

    @Test
    void a_pack_that_cannot_be_read_is_found() {
        Path pack = SamplePack.full().with("pack.yaml", "format: [").writeTo(folder.resolve("unreadable"));

        assertThat(lines(ContractKit.of(pack)))
                .singleElement()
                .asString()
                .contains("(pack.loads)")
                .contains("pack.yaml:1:");
    }

    @Test
    void a_scenario_whose_answer_is_never_the_same_is_found() {
        SamplePack derived = SamplePack.full()
                .replacing("criteria/size.yaml", "from: {metric: packages}", "from: {deriver: org.example.moody}");
        CatalogPart part = CatalogPart.builder()
                .from(part(derived))
                .addDerivers(
                        deriver("org.example.moody", asOf -> quantity(calls.incrementAndGet() % 50, asOf, "bench")))
                .build();

        assertThat(lines(ContractKit.of(Catalog.of(List.of(part)), SAMPLE)).toString())
                .contains("(scenario.repeatable)", "(scenario.order)");
    }

    @Test
    void each_law_of_derivers_is_broken_by_something() {
        assertThat(broken(deriver("sound", asOf -> Optional.empty()))).isEmpty();
        assertThat(broken(deriver("Has Spaces", asOf -> Optional.empty())))
                .singleElement()
                .asString()
                .contains("(deriver.named)");
        assertThat(broken(deriver("early", asOf -> quantity(1, asOf.plusDays(1), "bench"))))
                .anyMatch(breach -> breach.contains("(deriver.dated)"));
        assertThat(broken(deriver("uncited", asOf -> quantity(1, asOf, "nowhere"))))
                .anyMatch(breach -> breach.contains("(deriver.cited)"));
        assertThat(broken(deriver("moody", asOf -> quantity(calls.incrementAndGet(), asOf, "bench"))))
                .anyMatch(breach -> breach.contains("(deriver.repeatable)"));
        assertThat(broken(deriver("clairvoyant", asOf -> quantity(1, asOf, "bench"))))
                .singleElement()
                .asString()
                .contains("(deriver.without-evidence)");
    }

    @Test
    void each_clause_of_plugins_is_broken_by_something() {
        assertThat(lines(ContractKit.of(new Hidden("1.0"))).toString()).contains("(plugin.made)", "(plugin.listed)");
        assertThat(lines(ContractKit.of(new Hidden(" "))).toString()).contains("(plugin.described)");
        assertThat(lines(ContractKit.of(new Hidden("throws"))).toString()).contains("(plugin.loads)", "(plugin.once)");
    }

    /** Neither public nor listed, and worse with some versions. */
    private static final class Hidden implements FramewisePlugin {
        private final String version;

        Hidden(String version) {
            this.version = version;
        }

        @Override
        public PluginDescriptor descriptor() {
            return PluginDescriptor.of("org.example.hidden", version, "Hidden");
        }

        @Override
        public void configure(Binder binder) {
            if (version.equals("throws")) {
                throw new IllegalStateException("not today");
            }
        }
    }

    private interface Deriving {
        Optional<DerivedQuantity> on(LocalDate asOf);
    }

    private static MeasurementDeriver deriver(String id, Deriving deriving) {
        return MeasurementDeriver.of(id, (evidence, asOf) -> deriving.on(asOf));
    }

    private static Optional<DerivedQuantity> quantity(double value, LocalDate observedOn, String source) {
        return Optional.of(DerivedQuantity.of(value, 0, observedOn, SourceId.of(source)));
    }

    private List<String> broken(MeasurementDeriver deriver) {
        Catalog catalog = Catalog.of(List.of(part(SamplePack.full())));
        return ContractKit.of(deriver, catalog).breaches().stream()
                .map(Issue::toString)
                .toList();
    }

    private List<String> broken(SamplePack pack) {
        return lines(ContractKit.of(Catalog.of(List.of(part(pack))), SAMPLE));
    }

    private CatalogPart part(SamplePack pack) {
        Path written = folder.resolve("pack" + calls.incrementAndGet());
        return PackReader.read(pack.writeTo(written), "sample").part();
    }

    private static List<String> lines(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.breaches().stream())
                .map(Issue::toString)
                .toList();
    }
}
