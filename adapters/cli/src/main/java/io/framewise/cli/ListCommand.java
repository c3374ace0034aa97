package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.catalog.Catalog;
import io.framewise.error.Issue;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.scenario.Scenario;
import io.framewise.plugin.PluginStatus;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what the catalog has of one kind. */
@Command(
        name = "list",
        description = "Lists what there is to compare, and by what.",
        footer = {"", "Example: framewise list scenarios"})
final class ListCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "KIND", converter = Kind.Converter.class, description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = EvidenceCommand.Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private EvidenceCommand.Format format = EvidenceCommand.Format.TABLE;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    ListCommand(Session session) {
        this.session = session;
    }

    /** What can be listed. */
    enum Kind {
        FRAMEWORKS,
        CRITERIA,
        SCENARIOS,
        REGIMES,
        SOURCES,
        PLUGINS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads one. */
        static final class Converter extends Choice<Kind> {
            Converter() {
                super(values());
            }
        }
    }

    @Override
    public Integer call() {
        Framewise framewise = catalog.framewise(session);
        Table table = table(framewise);
        if (format == EvidenceCommand.Format.CSV) {
            Csv csv = new Csv().row(table.titles());
            table.rows().forEach(csv::row);
            session.document(csv.toString());
            return ExitCodes.OK;
        }
        if (format == EvidenceCommand.Format.JSON) {
            session.document(Documents.json(String.valueOf(kind), table.titles(), table.rows()));
            return ExitCodes.OK;
        }
        Page page = session.page();
        if (table.isEmpty()) {
            page.line(
                    kind == Kind.FRAMEWORKS
                            ? "No frameworks on the class path. Maybe add io.framewise:framewise"
                            : "No " + kind + " on the class path. Maybe add io.framewise:framewise");
        } else {
            table.print(page);
        }
        session.print(page);
        return ExitCodes.OK;
    }

    private Table table(Framewise framewise) {
        Kind asked = kind == null ? Kind.FRAMEWORKS : kind;
        return switch (asked) {
            case FRAMEWORKS -> frameworks(framewise.catalog());
            case CRITERIA -> criteria(framewise.catalog());
            case SCENARIOS -> scenarios(framewise.catalog());
            case REGIMES -> regimes(framewise.catalog());
            case SOURCES -> sources(framewise.catalog());
            case PLUGINS -> plugins(framewise);
        };
    }

    private static Table frameworks(Catalog catalog) {
        Table table = new Table("framework", "name", "ecosystem", "summary");
        for (Framework framework : catalog.frameworks().values()) {
            table.row(
                    framework.id().value(),
                    framework.name(),
                    framework.ecosystem(),
                    framework.summary().map(summary -> summary.text()).orElse(""));
        }
        return table;
    }

    private static Table criteria(Catalog catalog) {
        Table table = new Table("criterion", "group", "better", "unit", "question");
        for (Criterion criterion : catalog.criteria().values()) {
            table.row(
                    criterion.id().value(),
                    criterion.group(),
                    switch (criterion.direction()) {
                        case MAXIMIZE -> "more";
                        case MINIMIZE -> "less";
                        case TARGET -> "between";
                    },
                    criterion.unit(),
                    criterion.question());
        }
        return table;
    }

    private static Table scenarios(Catalog catalog) {
        Table table = new Table("scenario", "criteria", "purpose");
        for (Scenario scenario : catalog.scenarios().values()) {
            table.row(
                    scenario.id().value(),
                    Integer.toString(scenario.weights().criteria().size()),
                    scenario.purpose());
        }
        return table;
    }

    private static Table regimes(Catalog catalog) {
        Table table = new Table("regime", "family", "from", "to", "conditions");
        for (Regime regime : catalog.regimes().values()) {
            table.row(
                    regime.id().value(),
                    regime.comparable() ? regime.family().value() : regime.family() + " (not comparable)",
                    regime.begins().toString(),
                    regime.ends().toString(),
                    regime.title());
        }
        return table;
    }

    private static Table sources(Catalog catalog) {
        Table table = new Table("source", "kind", "observed", "group", "title");
        for (Source source : catalog.sources().values()) {
            table.row(
                    source.id().value(),
                    source.kind().name().toLowerCase(Locale.ROOT),
                    source.observedOn().toString(),
                    source.group(),
                    source.title().or(source::url).orElse(""));
        }
        return table;
    }

    private static Table plugins(Framewise framewise) {
        Table table = new Table("plugin", "version", "found", "state", "title");
        for (PluginStatus plugin : framewise.plugins()) {
            String state = plugin.active() ? "in use" : "left out";
            StringBuilder title = new StringBuilder(plugin.title());
            for (Issue issue : plugin.issues()) {
                title.append("; ").append(issue);
            }
            table.row(plugin.id(), plugin.version(), plugin.origin(), state, title.toString());
        }
        return table;
    }
}
