package io.framewise.junit;

import io.framewise.criteria.CriteriaPlugin;
import io.framewise.plugin.FramewisePlugin;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The plugins that the starter brings keep the contract. */
class BuiltInPluginsTest {
    @TestFactory
    Stream<DynamicNode> criteria() {
        return FramewiseContracts.of(new CriteriaPlugin());
    }

    @TestFactory
    Stream<DynamicNode> every_plugin_of_the_starter() {
        return ServiceLoader.load(FramewisePlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(FramewiseContracts::of);
    }
}
