package io.framewise.cli;

import io.framewise.catalog.Catalog;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.Id;
import io.framewise.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows everything said of one thing. */
@Command(
        name = "show",
        description = "Shows what is known of a framework, criterion, scenario, regime or source.",
        footer = {"", "Example: framewise show flask"})
final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "A framework, criterion, scenario, regime or source.")
    private String id = "";

    @Mixin
    private final CatalogOptions options = new CatalogOptions();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = options.framewise(session).catalog();
        Page page = session.page();
        boolean found = false;
        Framework framework = byId(catalog.frameworks());
        if (framework != null) {
            new FrameworkPage(catalog, framework, page).print();
            found = true;
        }
        Criterion criterion = byId(catalog.criteria());
        if (criterion != null) {
            new CriterionPage(catalog, criterion, page).print();
            found = true;
        }
        Scenario scenario = byId(catalog.scenarios());
        if (scenario != null) {
            new ScenarioPage(catalog, scenario, page).print();
            found = true;
        }
        Regime regime = byId(catalog.regimes());
        if (regime != null) {
            new RegimePage(regime, page).print();
            found = true;
        }
        Source source = byId(catalog.sources());
        if (source != null) {
            new SourcePage(source, page).print();
            found = true;
        }
        if (!found) {
            throw unknown(catalog);
        }
        session.print(page);
        return ExitCodes.OK;
    }

    private <K extends Id<K>, V> @Nullable V byId(Map<K, V> known) {
        for (Map.Entry<K, V> entry : known.entrySet()) {
            if (entry.getKey().value().equals(id)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private InvalidRequestException unknown(Catalog catalog) {
        List<String> known = new ArrayList<>();
        for (Collection<? extends Id<?>> ids : List.of(
                catalog.frameworks().keySet(),
                catalog.criteria().keySet(),
                catalog.scenarios().keySet(),
                catalog.regimes().keySet(),
                catalog.sources().keySet())) {
            ids.forEach(one -> known.add(one.value()));
        }
        return new InvalidRequestException(Issue.error(
                        ErrorCode.UNKNOWN_ID,
                        "There is no framework, criterion, scenario, regime or source (" + id + ").")
                .hint(DidYouMean.hint(id, known)
                        .or(() -> Optional.of("Maybe 'framewise list frameworks' shows it, or"
                                + " criteria, scenarios, regimes or sources in place of frameworks."))));
    }
}
