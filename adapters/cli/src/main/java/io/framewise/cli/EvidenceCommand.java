package io.framewise.cli;

import io.framewise.catalog.Catalog;
import io.framewise.engine.EvidenceLedger;
import io.framewise.engine.EvidenceRow;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The ledger: every figure with its source. */
@Command(
        name = "evidence",
        description = "Lists every figure, feature, series and kind of event with its source.",
        footer = {"", "Example: framewise evidence flask --format csv > flask.csv"})
final class EvidenceCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Frameworks; without any, all.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "Only what was observed until that day.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Mixin
    private final CatalogOptions options = new CatalogOptions();

    EvidenceCommand(Session session) {
        this.session = session;
    }

    /** How the ledger is written. */
    enum Format {
        TABLE,
        CSV,
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

    @Override
    public Integer call() {
        Catalog catalog = options.framewise(session).catalog();
        LocalDate day = asOf == null ? LocalDate.MAX : asOf;
        List<EvidenceRow> rows = EvidenceLedger.rows(catalog, frameworks(catalog), day);
        switch (format) {
            case CSV -> session.document(LedgerCsv.text(rows));
            case JSON -> session.document(Documents.json(rows));
            case TABLE -> {
                Page page = session.page();
                new LedgerTable(rows, page).print();
                session.print(page);
            }
        }
        return ExitCodes.OK;
    }

    private Set<FrameworkId> frameworks(Catalog catalog) {
        if (ids.isEmpty()) {
            return catalog.frameworks().keySet();
        }
        List<String> known = new ArrayList<>();
        catalog.frameworks().keySet().forEach(id -> known.add(id.value()));
        Set<FrameworkId> named = new LinkedHashSet<>();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new InvalidRequestException(
                        Issue.error(ErrorCode.UNKNOWN_ID, "There is no framework (" + id + ").")
                                .hint(DidYouMean.hint(id, known)));
            }
            named.add(FrameworkId.of(id));
        }
        return named;
    }
}
