package io.framewise.decision.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizationsTest {
    private static final double[] EXTREMES = {
        0, -0.0, 1, 1, -1, 0.5, 3, 1e-300, 1e300, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE
    };

    /** What moves cells rather than scaling them, so that the unit matters. */
    private static final Set<String> OF_A_UNIT = Set.of(
            "none", "logarithmic", "negate-cost", "reciprocal-cost", "cost-ratio", "push-negatives", "add-to-zero");

    static List<Normalizer> all() {
        return Normalizations.all();
    }

    @Test
    void identifiers_differ_and_every_normalization_names_its_source() {
        assertThat(all()).extracting(Normalizer::id).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(normalizer -> {
            assertThat(normalizer.title()).isNotBlank();
            assertThat(normalizer.reference()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void garbage_gives_finite_cells_or_an_error_that_names_the_normalization(Normalizer normalizer) {
        Random random = new Random(5);
        for (int t = 0; t < 3000; t++) {
            int rows = 1 + random.nextInt(4);
            int columns = 1 + random.nextInt(10);
            double[] cells = random.doubles((long) rows * columns)
                    .map(u -> EXTREMES[(int) (u * EXTREMES.length)])
                    .toArray();
            DecisionMatrix matrix = matrix(rows, columns, cells);
            try {
                assertThat(Arrays.stream(normalizer.normalize(matrix).values())).allMatch(Double::isFinite);
            } catch (InvalidRequestException expected) {
                assertThat(expected).hasMessageContaining("(" + normalizer.id() + ")");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void never_turns_the_order_of_a_column_round(Normalizer normalizer) {
        Random random = new Random(6);
        for (int t = 0; t < 300; t++) {
            DecisionMatrix matrix = matrix(4, 9, random.doubles(36, 1.5, 9).toArray());
            DecisionMatrix normalized = normalizer.normalize(matrix);
            for (int j = 0; j < 9; j++) {
                boolean turned = matrix.maximizes(j) != normalized.maximizes(j);
                for (int i = 1; i < 4; i++) {
                    double before = matrix.value(i, j) - matrix.value(0, j);
                    double after = normalized.value(i, j) - normalized.value(0, j);
                    assertThat((turned ? -before : before) * after).isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_order_of_rows_does_not_matter_nor_does_the_unit_of_a_column(Normalizer normalizer) {
        double[] cells = new Random(7).doubles(24, 1.5, 9).toArray();
        double[] moved = new double[cells.length];
        double[] scaled = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            moved[(i + 3) % cells.length] = cells[i];
            scaled[i] = cells[i] * (1 + i % 3);
        }
        double[] normalized = normalizer.normalize(matrix(8, 3, cells)).values();
        double[] ofMoved = normalizer.normalize(matrix(8, 3, moved)).values();
        double[] ofScaled = normalizer.normalize(matrix(8, 3, scaled)).values();
        for (int i = 0; i < cells.length; i++) {
            assertThat(ofMoved[(i + 3) % cells.length]).isEqualTo(normalized[i], within(1e-12));
            if (!OF_A_UNIT.contains(normalizer.id())) {
                assertThat(ofScaled[i]).isEqualTo(normalized[i], within(1e-12));
            }
        }
    }

    @Test
    void those_that_span_or_share_do_nothing_to_what_they_gave() {
        DecisionMatrix matrix =
                DecisionMatrix.ofBenefits(List.of("a", "b", "c"), List.of("x", "y"), new double[] {1, 9, 4, 7, 2, 8});
        for (Normalizer normalizer : List.of(
                new MinMaxNormalization(),
                new LinearNormalization(),
                new MaxNormalization(),
                new DirectedSumNormalization(),
                new DirectedVectorNormalization(),
                new VectorNormalization(),
                new SumNormalization(),
                new ZscoreNormalization(),
                new MaxAbsNormalization())) {
            DecisionMatrix once = normalizer.normalize(matrix);
            assertThat(normalizer.normalize(once).values())
                    .as(normalizer.id())
                    .containsExactly(once.values(), within(1e-12));
        }
    }

    /** By the formulas, on 2 and 8 as benefit and as cost. */
    @Test
    void gives_the_figures_of_its_formula() {
        assertColumns(new MinMaxNormalization(), 0, 1, 1, 0);
        assertColumns(new LinearNormalization(), 0.25, 1, 1, 0.25);
        assertColumns(new MaxNormalization(), 0.25, 1, 0.75, 0);
        assertColumns(new DirectedSumNormalization(), 0.2, 0.8, 0.8, 0.2);
        assertColumns(new SumNormalization(), 0.2, 0.8, 0.2, 0.8);
        assertColumns(new LogarithmicNormalization(), 0.25, 0.75, 0.75, 0.25);
        assertColumns(new NonlinearNormalization(), 0.0625, 1, 1, 0.015625);
        assertColumns(new EnhancedAccuracyNormalization(), 0, 1, 1, 0);
        assertColumns(new ZavadskasTurskisNormalization(), 0.25, 1, 1, -2);
        assertColumns(new ZscoreNormalization(), -1, 1, -1, 1);
        assertColumns(new MaxAbsNormalization(), 0.25, 1, 0.25, 1);
        assertColumns(new NegatedCosts(), 2, 8, -2, -8);
        assertColumns(new ReciprocalCosts(), 2, 8, 0.5, 0.125);
        assertColumns(
                new DirectedVectorNormalization(),
                2 / Math.sqrt(68),
                8 / Math.sqrt(68),
                1 - 2 / Math.sqrt(68),
                1 - 8 / Math.sqrt(68));
    }

    @Test
    void a_column_of_equals_says_nothing_or_is_the_best_of_itself() {
        assertConstant(new MinMaxNormalization(), 0, 0);
        assertConstant(new LinearNormalization(), 1, 1);
        assertConstant(new MaxNormalization(), 1, 0);
        assertConstant(new DirectedSumNormalization(), 0.5, 0.5);
        assertConstant(new EnhancedAccuracyNormalization(), 1, 1);
        assertConstant(new ZavadskasTurskisNormalization(), 1, 1);
        assertConstant(new ZscoreNormalization(), 0, 0);
    }

    @Test
    void a_column_of_zeros_stays_zero_where_it_is_divided_by_its_own_size() {
        DecisionMatrix zeros = DecisionMatrix.of(
                List.of("a", "b"),
                List.of("benefit", "cost"),
                List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
                new double[4]);
        assertThat(new MaxNormalization().normalize(zeros).values()).containsExactly(0, 1, 0, 1);
        assertThat(new DirectedVectorNormalization().normalize(zeros).values()).containsExactly(0, 1, 0, 1);
        assertThat(new SumNormalization().normalize(zeros).values()).containsOnly(0);
        assertThat(new MaxAbsNormalization().normalize(zeros).values()).containsOnly(0);
    }

    @Test
    void says_which_cell_of_which_alternative_it_is_not_defined_for() {
        DecisionMatrix matrix = matrix(2, 2, new double[] {1, 3, 2, 0});
        assertThatThrownBy(() -> new LinearNormalization().normalize(matrix))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith(
                        "The normalization (linear) is not defined for the value (0.0) of (a1) on (c1), "
                                + "which is to be minimized: every cell of it must be above 0.");
        assertThatThrownBy(() -> new LogarithmicNormalization().normalize(matrix(1, 2, new double[] {2, 3})))
                .hasMessageContaining("at least two alternatives");
        assertThatThrownBy(() -> new LogarithmicNormalization().normalize(matrix(2, 1, new double[] {0.5, 0.25})))
                .hasMessageContaining("above 1");
        assertThatThrownBy(() -> new SumNormalization().normalize(matrix(2, 1, new double[] {-5, 2})))
                .hasMessageContaining("sum");
        assertThatThrownBy(() -> new NonlinearNormalization().normalize(matrix(2, 1, new double[] {-5, 2})))
                .hasMessageContaining("at least 0");
        assertThatThrownBy(() -> new ZavadskasTurskisNormalization().normalize(matrix(2, 1, new double[] {-5, 0})))
                .hasMessageContaining("must not be 0");
        assertThatThrownBy(() -> new MaxNormalization().normalize(matrix(2, 1, new double[] {-5, -1})))
                .hasMessageContaining("its maximum (-1.0)");
    }

    @Test
    void a_shift_leaves_what_needs_none() {
        DecisionMatrix matrix = matrix(2, 2, new double[] {1, 0, 2, 5});
        assertThat(new NonNegativeShift().normalize(matrix)).isSameAs(matrix);
        assertThat(new NonNegativeShift()
                        .normalize(matrix(2, 2, new double[] {1, -2, 2, 5}))
                        .values())
                .containsExactly(3, 0, 4, 7);
        assertThat(new ZeroShift(0.5).normalize(matrix).values()).containsExactly(1, 0.5, 2, 5.5);
        assertThatThrownBy(() -> new ZeroShift(Double.NaN)).isInstanceOf(InvalidRequestException.class);
    }

    private static void assertColumns(Normalizer normalizer, double... expected) {
        DecisionMatrix normalized = normalizer.normalize(matrix(2, 2, new double[] {2, 2, 8, 8}));
        assertThat(normalized.column(0))
                .as(normalizer.id())
                .containsExactly(new double[] {expected[0], expected[1]}, within(1e-15));
        assertThat(normalized.column(1))
                .as(normalizer.id())
                .containsExactly(new double[] {expected[2], expected[3]}, within(1e-15));
    }

    private static void assertConstant(Normalizer normalizer, double benefit, double cost) {
        DecisionMatrix normalized = normalizer.normalize(matrix(2, 2, new double[] {3, 3, 3, 3}));
        assertThat(normalized.values()).as(normalizer.id()).containsExactly(benefit, cost, benefit, cost);
    }

    /** Columns in turn to be maximized and minimized. */
    private static DecisionMatrix matrix(int rows, int columns, double[] cells) {
        Objective[] objectives = new Objective[columns];
        Arrays.setAll(objectives, j -> j % 2 == 0 ? Objective.MAXIMIZE : Objective.MINIMIZE);
        return DecisionMatrix.of(names("a", rows), names("c", columns), List.of(objectives), cells);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
