package io.framewise.contract;

import io.framewise.catalog.Catalog;
import io.framewise.decision.normalization.Normalizations;
import io.framewise.decision.weighting.Weightings;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.PluginLoader;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What core itself brings keeps the contract that it asks of others. */
class BuiltInContractTest {
    private static final Catalog CORE = new PluginLoader(FailurePolicy.FAIL)
            .discover(new URLClassLoader(new URL[0], null))
            .load();

    @TestFactory
    Stream<DynamicNode> decision_methods() {
        return CORE.decisionMethods().values().stream().map(ContractKit::of).map(BuiltInContractTest::tests);
    }

    @TestFactory
    Stream<DynamicNode> normalizers() {
        return Normalizations.all().stream().map(ContractKit::of).map(BuiltInContractTest::tests);
    }

    @TestFactory
    Stream<DynamicNode> weightings() {
        return Weightings.all().stream().map(ContractKit::of).map(BuiltInContractTest::tests);
    }

    @TestFactory
    Stream<DynamicNode> forecasters() {
        return CORE.forecasters().values().stream().map(ContractKit::of).map(BuiltInContractTest::tests);
    }

    private static DynamicNode tests(Chapter chapter) {
        return DynamicContainer.dynamicContainer(
                chapter.title(),
                chapter.obligations().stream()
                        .map(obligation -> DynamicTest.dynamicTest(obligation.toString(), obligation::check)));
    }
}
