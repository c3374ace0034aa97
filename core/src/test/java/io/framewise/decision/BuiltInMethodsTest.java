package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.contract.ContractKit;
import io.framewise.decision.distance.DistanceMethods;
import io.framewise.decision.ratio.RatioMethods;
import io.framewise.decision.value.ValueMethods;
import io.framewise.spi.DecisionMethod;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each ranking method that comes with the library, and for each of its variants. */
class BuiltInMethodsTest {
    static Stream<DecisionMethod> methods() {
        return Stream.of(ValueMethods.all(), DistanceMethods.all(), RatioMethods.all())
                .flatMap(methods -> methods.stream()
                        .flatMap(method -> Stream.concat(Stream.of(method), method.variants().stream())));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void each_keeps_the_contract(DecisionMethod method) {
        assertThat(ContractKit.of(method).breaches()).as(method.id()).isEmpty();
    }

    @Test
    void each_has_an_id_of_its_own() {
        assertThat(methods().map(DecisionMethod::id)).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }
}
