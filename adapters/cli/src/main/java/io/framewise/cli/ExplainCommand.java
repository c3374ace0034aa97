package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.explanation.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Leads an answer back to what was observed. */
@Command(
        name = "explain",
        description = "Leads from each contribution of a comparison to definition, regime, observations and source.",
        sortOptions = false,
        footer = {
            "",
            "Example: framewise explain fastapi flask --scenario high-performance-api"
                    + " --criterion throughput-high-concurrency",
            "Ids: framewise list frameworks | scenarios | criteria | regimes | sources"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RequestOptions request = new RequestOptions();

    @Option(
            names = "--criterion",
            paramLabel = "ID",
            description =
                    "Explains this criterion, weighed or only shown; without it, all that are weighed. Repeatable.")
    private List<String> criteria = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        request.check("explain");
        Framewise framewise = catalog.framewise(session);
        Comparison comparison = request.compare(framewise, session);
        Explanation explanation = framewise.explain(comparison, criteria.toArray(new String[0]));
        Names names = new Names(comparison, framewise.catalog().frameworks().values());
        switch (format) {
            case JSON -> session.document(Documents.json(explanation));
            case MARKDOWN -> session.document(new ExplanationMarkdown(explanation, names).text());
            case TABLE -> {
                Page page = session.page();
                new Headline(comparison, names, page).print();
                new ExplainSection(explanation, page).print(true);
                session.print(page);
            }
        }
        return ExitCodes.OK;
    }

    /** How an explanation is written. */
    enum Format {
        TABLE,
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads one. */
        static final class Converter extends Choice<Format> {
            Converter() {
                super(values());
            }
        }
    }
}
