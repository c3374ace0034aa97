package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Types that hold arrays are values all the same: equal by what they hold, and readable. */
class ValueTypesTest {
    private static DecisionMatrix matrix(double first) {
        return DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("x", "y"), new double[] {first, 2, 3, 4});
    }

    private static DecisionProblem problem(double weight) {
        return DecisionProblem.of(matrix(1), new double[] {weight, 1});
    }

    private static Evaluation evaluation(String name, double quantity) {
        return Evaluation.higherIsBetter(1, 2).with(name, quantity, 0);
    }

    private static TimeSeries series() {
        return TimeSeries.of(Frequency.MONTHLY, 1, Double.NaN, 3)
                .withName("sales")
                .withStart(LocalDate.of(2024, 1, 1));
    }

    /** Each is made twice; none of the list equals another of it. */
    private static final List<Supplier<Object>> VALUES = List.of(
            () -> matrix(1),
            () -> matrix(9),
            () -> problem(1),
            () -> problem(9),
            () -> evaluation("distance", 1),
            () -> evaluation("distance", 9),
            () -> evaluation("closeness", 1),
            () -> Evaluation.lowerIsBetter(1, 2),
            () -> Ranking.of("some", problem(1), evaluation("distance", 1)),
            () -> Ranking.of("other", problem(1), evaluation("distance", 1)),
            ValueTypesTest::series,
            () -> series().withPeriod(3),
            () -> series().asNonNegative(),
            () -> series().withName("cost"),
            () -> ForecastRequest.of(series(), 3),
            () -> ForecastRequest.of(series(), 4),
            () -> ForecastRequest.of(series(), 3).withLevels(90));

    @Test
    void what_holds_the_same_is_equal_and_prints_the_same() {
        for (Supplier<Object> value : VALUES) {
            assertThat(value.get()).isEqualTo(value.get()).hasSameHashCodeAs(value.get());
            assertThat(value.get()).hasToString(value.get().toString());
            assertThat(value.get().toString()).doesNotContain("@");
        }
    }

    @Test
    void what_holds_something_else_is_not() {
        List<Object> seen = new ArrayList<>();
        for (Supplier<Object> value : VALUES) {
            assertThat(seen).doesNotContain(value.get());
            seen.add(value.get());
        }
    }

    @Test
    void a_large_matrix_prints_few_of_its_labels() {
        List<String> many = IntStream.range(0, 1000).mapToObj(i -> "a" + i).toList();

        assertThat(DecisionMatrix.ofBenefits(many, List.of("x"), new double[1000]))
                .hasToString(
                        "DecisionMatrix{1000 alternatives [a0, a1, a2, a3, a4, a5, a6] and more by 1 criteria [x]}");
    }
}
