package io.framewise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.decision.normalization.Unnormalized;
import io.framewise.error.Issue;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each clause for normalizations and weightings is broken by something, and nothing else is. */
class BrokenNormalizersTest {
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void sound_ones_keep_every_clause() {
        assertThat(normalizer("sound", UnaryOperator.identity())).isEmpty();
        assertThat(weighting("sound", BrokenNormalizersTest::equal)).isEmpty();
    }

    @Test
    void a_nameless_one_is_found() {
        assertThat(normalizer("Has Spaces", UnaryOperator.identity())).containsExactly("normalizer.named");
        assertThat(weighting("", BrokenNormalizersTest::equal)).containsExactly("weighting.named");
    }

    @Test
    void another_shape_is_found() {
        assertThat(normalizer(
                        "renamed",
                        matrix -> DecisionMatrix.of(
                                Collections.nCopies(matrix.rows(), "x"),
                                matrix.criteria(),
                                matrix.objectives(),
                                matrix.values())))
                .contains("normalizer.shape");
        assertThat(weighting("short", matrix -> new double[] {1})).contains("weighting.weights");
        assertThat(weighting("negative", matrix -> {
                    double[] weights = equal(matrix);
                    weights[0] = -weights[0];
                    return weights;
                }))
                .contains("weighting.weights");
        assertThat(weighting("heavy", matrix -> times(equal(matrix), 2))).contains("weighting.weights");
    }

    @Test
    void a_memory_is_found() {
        assertThat(normalizer("memory", matrix -> with(matrix, value -> value * calls.incrementAndGet())))
                .contains("normalizer.repeatable");
        assertThat(weighting("memory", matrix -> times(equal(matrix), 1 + 1e-12 * (calls.incrementAndGet() % 2))))
                .containsExactly("weighting.repeatable");
    }

    @Test
    void a_reversed_column_is_found() {
        assertThat(normalizer("reversed", matrix -> with(matrix, value -> -value)))
                .containsExactly("normalizer.order-in-columns");
    }

    @Test
    void whatever_looks_at_places_is_found() {
        assertThat(normalizer("first-row", matrix -> {
                    double[] values = matrix.values();
                    values[0] = matrix.maximizes(0) ? 1e6 : -1e6;
                    return matrix.withValues(matrix.objectives(), values);
                }))
                .contains("normalizer.order-of-alternatives");
        assertThat(normalizer("first-column", matrix -> {
                    double[] values = matrix.values();
                    for (int i = 0; i < matrix.rows(); i++) {
                        values[i * matrix.columns()] *= 2;
                    }
                    return matrix.withValues(matrix.objectives(), values);
                }))
                .containsExactly("normalizer.order-of-criteria");
        assertThat(weighting("first-column", matrix -> {
                    double[] weights = new double[matrix.columns()];
                    weights[0] = matrix.column(1)[0] > matrix.column(0)[0] ? 1 : 0;
                    weights[1] = 1 - weights[0];
                    return weights;
                }))
                .contains("weighting.order-of-criteria");
        assertThat(weighting("the-order-is-the-importance", matrix -> {
                    double[] weights = new double[matrix.columns()];
                    weights[0] = 1;
                    return weights;
                }))
                .isEmpty();
        assertThat(weighting("first-row", matrix -> {
                    double[] weights = new double[matrix.columns()];
                    double sum = 0;
                    for (int j = 0; j < weights.length; j++) {
                        weights[j] = 1 + Math.abs(matrix.value(0, j));
                        sum += weights[j];
                    }
                    return times(weights, 1 / sum);
                }))
                .containsExactly("weighting.order-of-alternatives");
    }

    @Test
    void a_crash_on_the_edges_is_no_refusal() {
        assertThat(normalizer("crash", matrix -> {
                    if (matrix.rows() == 1) {
                        throw new IllegalStateException("one row");
                    }
                    return matrix;
                }))
                .containsExactly("normalizer.refuses");
        assertThat(weighting("crash", matrix -> {
                    if (matrix.rows() == 1) {
                        throw new IllegalStateException("one row");
                    }
                    return equal(matrix);
                }))
                .containsExactly("weighting.refuses");
    }

    private static DecisionMatrix with(DecisionMatrix matrix, DoubleUnaryOperator change) {
        return matrix.withValues(
                matrix.objectives(), Arrays.stream(matrix.values()).map(change).toArray());
    }

    private static double[] equal(DecisionMatrix matrix) {
        double[] weights = new double[matrix.columns()];
        Arrays.fill(weights, 1.0 / weights.length);
        return weights;
    }

    private static double[] times(double[] weights, double factor) {
        return Arrays.stream(weights).map(weight -> weight * factor).toArray();
    }

    @Test
    void a_normalization_that_changes_its_own_results_must_not_be_declared_idempotent() {
        assertThat(normalizer("halving", matrix -> with(matrix, value -> value / 2), true))
                .containsExactly("normalizer.idempotent");
        assertThat(normalizer("halving", matrix -> with(matrix, value -> value / 2), false))
                .isEmpty();
    }

    private static List<String> normalizer(String id, UnaryOperator<DecisionMatrix> change) {
        return normalizer(id, change, false);
    }

    private static List<String> normalizer(String id, UnaryOperator<DecisionMatrix> change, boolean idempotent) {
        return broken(ContractKit.of(new Normalizer() {
            @Override
            public boolean isIdempotent() {
                return idempotent;
            }

            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return "Sample";
            }

            @Override
            public String reference() {
                return new Unnormalized().reference();
            }

            @Override
            public DecisionMatrix normalize(DecisionMatrix matrix) {
                return change.apply(matrix);
            }
        }));
    }

    private static List<String> weighting(String id, Function<DecisionMatrix, double[]> weights) {
        return broken(ContractKit.of(new WeightingMethod() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return "Sample";
            }

            @Override
            public String reference() {
                return "None";
            }

            @Override
            public double[] weigh(DecisionMatrix matrix) {
                return weights.apply(matrix);
            }
        }));
    }

    private static List<String> broken(Chapter chapter) {
        return chapter.breaches().stream()
                .map(Issue::message)
                .map(message -> message.replaceFirst("(?s)^.* breaks \\(([a-z.-]+)\\).*$", "$1"))
                .toList();
    }
}
