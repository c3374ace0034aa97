package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.decision.outranking.OutrankingMethods;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number that is not finite leaves a method, whatever it is given: it scores, or says what it is not defined for. */
class GarbageTest {
    private static final int PROBLEMS = 400;
    private static final double[] GARBAGE = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        2,
        3,
        7,
        100,
        1e-300,
        -1e-300,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1e-9,
        1e9,
        1 + 1e-15
    };

    static List<DecisionMethod> methods() {
        return Stream.concat(BuiltInMethodsTest.methods(), OutrankingMethods.all().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void garbage_gives_finite_numbers_or_a_refusal(DecisionMethod method) {
        SplittableRandom random = new SplittableRandom(4);
        int refusals = 0;
        for (int n = 0; n < PROBLEMS; n++) {
            DecisionProblem problem = problem(random, n % 2 == 0);
            try {
                Evaluation evaluation = method.evaluate(problem);
                assertThat(evaluation.size()).isEqualTo(problem.matrix().rows());
                assertThat(Arrays.stream(evaluation.scores())).allMatch(Double::isFinite);
                for (String name : evaluation.quantityNames()) {
                    assertThat(Arrays.stream(evaluation.quantity(name))).allMatch(Double::isFinite);
                }
            } catch (InvalidRequestException refused) {
                assertThat(refused).hasMessageMatching("(?s).*The (method|normalization) \\(.*\\(.*");
                refusals++;
            }
        }
        assertThat(refusals).as("refusals of " + method.id()).isLessThan(PROBLEMS);
    }

    /** Values from the list, of either kind or positive ones only, and often equal. */
    private static DecisionProblem problem(SplittableRandom random, boolean positive) {
        int rows = 1 + random.nextInt(6);
        int columns = 1 + random.nextInt(5);
        double[] cells = new double[rows * columns];
        for (int k = 0; k < cells.length; k++) {
            double cell = random.nextInt(3) == 0 ? GARBAGE[random.nextInt(GARBAGE.length)] : 1 + random.nextInt(9);
            cells[k] = positive ? Math.max(Math.abs(cell), Double.MIN_VALUE) : cell;
        }
        double[] weights = new double[columns];
        List<Objective> objectives = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            double garbage = Math.abs(GARBAGE[random.nextInt(GARBAGE.length)]);
            weights[j] = random.nextInt(4) == 0 ? garbage / columns : 1 + random.nextInt(9);
            objectives.add(random.nextInt(3) == 0 ? Objective.MINIMIZE : Objective.MAXIMIZE);
        }
        weights[0] = Math.max(weights[0], 1e-3);
        DecisionMatrix matrix = DecisionMatrix.of(names("a", rows), names("c", columns), objectives, cells);
        DecisionProblem problem = DecisionProblem.of(matrix, weights);
        return random.nextBoolean() ? problem : problem.rescaled();
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
