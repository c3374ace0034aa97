package io.framewise.junit;

import io.framewise.contract.Chapter;
import io.framewise.contract.ContractKit;
import io.framewise.contract.Obligation;
import io.framewise.plugin.FramewisePlugin;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The contract of plugins and packs as dynamic tests: a container for each thing, a test for each clause. Stateless.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> contract() {
 *     return FramewiseContracts.of(new MyPlugin());
 * }
 * }</pre>
 */
public final class FramewiseContracts {
    private FramewiseContracts() {}

    /**
     * Tests a plugin and everything that it contributes, beside what is on its class path.
     *
     * @param plugin the plugin
     * @return the tests
     */
    public static Stream<DynamicNode> of(FramewisePlugin plugin) {
        return of(ContractKit.of(plugin));
    }

    /**
     * Tests a pack and everything that it contributes, beside what is on the class path.
     *
     * @param pack a folder or zip file
     * @return the tests
     */
    public static Stream<DynamicNode> of(Path pack) {
        return of(ContractKit.of(pack));
    }

    /**
     * Tests a single thing, such as a decision method or a forecaster.
     *
     * @param chapter the chapter of the contract kit
     * @return the tests
     */
    public static Stream<DynamicNode> of(Chapter chapter) {
        return of(List.of(chapter));
    }

    private static Stream<DynamicNode> of(Collection<Chapter> chapters) {
        return chapters.stream().map(FramewiseContracts::container);
    }

    private static DynamicNode container(Chapter chapter) {
        return DynamicContainer.dynamicContainer(
                chapter.title(), chapter.obligations().stream().map(FramewiseContracts::test));
    }

    private static DynamicNode test(Obligation obligation) {
        return DynamicTest.dynamicTest(obligation.toString(), obligation::check);
    }
}
