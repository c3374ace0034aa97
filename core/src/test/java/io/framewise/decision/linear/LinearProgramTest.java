package io.framewise.decision.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
    /** Dantzig's product mix: 3 x + 5 y under x <= 4, 2 y <= 12, 3 x + 2 y <= 18 is greatest at (2, 6). */
    @Test
    void finds_the_corner_of_least_cost() {
        assertThat(LinearProgram.minimize(-3, -5)
                        .atMost(4, 1, 0)
                        .atMost(12, 0, 2)
                        .atMost(18, 3, 2)
                        .solve()
                        .orElseThrow())
                .containsExactly(new double[] {2, 6}, within(1e-12));
    }

    @Test
    void keeps_equalities_and_lower_bounds() {
        assertThat(LinearProgram.minimize(1, 2, 3)
                        .equalTo(1, 1, 1, 1)
                        .atMost(0.5, 1, 0, 0)
                        .atLeast(0.1, 0, 0, 1)
                        .solve()
                        .orElseThrow())
                .containsExactly(new double[] {0.5, 0.4, 0.1}, within(1e-12));
    }

    @Test
    void says_when_nothing_keeps_the_constraints_or_the_cost_has_no_bound() {
        assertThat(LinearProgram.minimize(1).atMost(1, 1).atLeast(2, 1).solve()).isEmpty();
        assertThat(LinearProgram.minimize(-1).atLeast(2, 1).solve()).isEmpty();
    }

    @Test
    void equalities_that_say_the_same_do_no_harm() {
        assertThat(LinearProgram.minimize(1, 0)
                        .equalTo(1, 1, 1)
                        .equalTo(2, 2, 2)
                        .solve()
                        .orElseThrow())
                .containsExactly(new double[] {0, 1}, within(1e-12));
    }

    /** Beale's example, on which the simplex method without a rule against it goes round for ever. */
    @Test
    void does_not_go_round() {
        double[] solution = LinearProgram.minimize(-0.75, 150, -0.02, 6)
                .atMost(0, 0.25, -60, -0.04, 9)
                .atMost(0, 0.5, -90, -0.02, 3)
                .atMost(1, 0, 0, 1, 0)
                .solve()
                .orElseThrow();
        assertThat(-0.75 * solution[0] + 150 * solution[1] - 0.02 * solution[2] + 6 * solution[3])
                .isEqualTo(-0.05, within(1e-12));
    }

    @Test
    void a_system_is_solved_or_found_singular() {
        Random random = new Random(3);
        double[][] system = new double[6][];
        double[] constants = new double[6];
        for (int i = 0; i < 6; i++) {
            system[i] = random.doubles(6, -1, 1).toArray();
            for (int j = 0; j < 6; j++) {
                constants[i] += system[i][j] * (j + 1);
            }
        }
        assertThat(LinearSystem.solve(system, constants).orElseThrow())
                .containsExactly(new double[] {1, 2, 3, 4, 5, 6}, within(1e-9));
        assertThat(LinearSystem.solve(new double[][] {{1, 2}, {2, 4}}, new double[] {1, 2}))
                .isEmpty();
        assertThat(LinearSystem.solve(new double[][] {{0, 1}, {1, 0}}, new double[] {3, 4})
                        .orElseThrow())
                .containsExactly(4, 3);
    }
}
