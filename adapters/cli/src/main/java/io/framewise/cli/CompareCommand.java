package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares frameworks for a scenario. */
@Command(
        name = "compare",
        description = "Compares frameworks for a scenario.",
        sortOptions = false,
        footer = {
            "",
            "Example: framewise compare fastapi flask --scenario high-performance-api --as-of 2026-04-01",
            "Ids: framewise list frameworks | scenarios | criteria | regimes | sources"
        })
final class CompareCommand implements PlainCommand {
    private final Session session;

    @Mixin
    private final RequestOptions request = new RequestOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Option(names = "--all", description = "Shows all criteria, changes and caveats.")
    private boolean all;

    @Option(names = "--evidence", description = "Lists the sources.")
    private boolean evidence;

    @Option(
            names = "--explain",
            description = "Leads from each contribution to the observations behind it and their sources.")
    private boolean explain;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean word(String word) {
        return request.word(word);
    }

    @Override
    public boolean flag(String name) {
        switch (name) {
            case "--all" -> all = true;
            case "--evidence" -> evidence = true;
            case "--explain" -> explain = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean option(String name, String value) {
        if (name.equals("--format")) {
            Format chosen = PlainCommand.choice(Format.values(), value);
            format = chosen == null ? format : chosen;
            return chosen != null;
        }
        return request.option(name, value);
    }

    @Override
    public Integer call() {
        request.check("compare");
        record.check(session);
        if (explain && format != Format.TABLE) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "--explain adds to the table; --format " + format + " has no place for it.")
                    .hint("Maybe 'framewise explain ... --format " + format + "' is meant."));
        }
        Framewise framewise = catalog.framewise(session);
        Comparison comparison = request.compare(framewise, session);
        record.record(session, comparison, catalog.packs());
        if (format == Format.JSON) {
            session.document(Documents.json(comparison));
            return ExitCodes.OK;
        }
        Names names = new Names(comparison, framewise.catalog().frameworks().values());
        if (format == Format.MARKDOWN) {
            session.document(new ComparisonMarkdown(comparison, names).text());
            return ExitCodes.OK;
        }
        Page page = session.page();
        new ComparisonScreen(comparison, names, page, all)
                .with(TrendLine.of(framewise, comparison, names))
                .print(evidence, explain ? Optional.of(framewise.explain(comparison)) : Optional.empty());
        session.print(page);
        return ExitCodes.OK;
    }

    /** How a comparison is written. */
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
