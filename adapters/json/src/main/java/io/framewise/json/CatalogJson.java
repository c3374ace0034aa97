package io.framewise.json;

import io.framewise.catalog.Catalog;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.origin.PackInfo;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a {@link Catalog} as a JSON document that follows {@value #SCHEMA}: packs, frameworks with everything said of
 * them, criteria, scenarios, regimes, sources and the vocabulary. Single figures are in the ledger, see {@link
 * LedgerJson}. Stateless; safe for use by several threads.
 */
public final class CatalogJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/catalog-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private CatalogJson() {}

    /**
     * Writes a catalog.
     *
     * @param catalog the catalog
     * @return the document
     */
    public static String write(Catalog catalog) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, catalog));
    }

    /**
     * Writes a catalog to a writer, which is flushed and stays open.
     *
     * @param catalog the catalog
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(Catalog catalog, Writer writer) throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, catalog));
    }

    private static void fields(JsonFields out, Catalog catalog) throws IOException {
        out.text("newestObservation", catalog.newestObservation());
        out.objects("packs", catalog.packs().values(), pack -> pack(out, pack));
        FrameworkWriter frameworks = new FrameworkWriter(out);
        out.objects(
                "frameworks",
                catalog.frameworks().values(),
                framework -> frameworks.write(
                        framework, catalog.evidence(framework.id()).features()));
        out.objects("criteria", catalog.criteria().values(), new CriterionWriter(out)::write);
        out.objects("scenarios", catalog.scenarios().values(), new ScenarioWriter(out)::write);
        out.objects("regimes", catalog.regimes().values(), new RegimeWriter(out)::write);
        out.objects("sources", catalog.sources().values(), new SourceWriter(out)::write);
        out.objects("features", catalog.features().values(), feature -> feature(out, feature));
        out.objects("metrics", catalog.metrics().values(), metric -> metric(out, metric));
    }

    private static void pack(JsonFields out, PackInfo pack) throws IOException {
        out.text("id", pack.id());
        out.text("version", pack.version());
        out.text("title", pack.title());
        out.text("license", pack.license());
        out.text("description", pack.description());
    }

    private static void feature(JsonFields out, FeatureDefinition feature) throws IOException {
        out.text("id", feature.id());
        out.text("title", feature.title());
        out.text("text", feature.text());
    }

    private static void metric(JsonFields out, MetricDefinition metric) throws IOException {
        out.text("id", metric.id());
        out.text("title", metric.title());
        out.text("unit", metric.unit());
        out.text("text", metric.text());
        if (metric.direction().isPresent()) {
            out.word("direction", metric.direction().get());
        }
        out.weights("conversions", metric.conversions());
    }
}
